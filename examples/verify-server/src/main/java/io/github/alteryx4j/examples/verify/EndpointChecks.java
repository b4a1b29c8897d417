package io.github.alteryx4j.examples.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which endpoints the server has. A GET asks for something that is there, or else for an id that nobody has; a server
 * that lacks the endpoint says so in another way than one that lacks the id.
 */
final class EndpointChecks {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

    /** Inputs without which the answer would say little, or be large. */
    private static final Map<String, String> QUERIES = Map.of(
            "/admin/v1/auditlog", "?entity=User&page=1&pageSize=1",
            "/admin/v1/workflows/all", "?page=0&pageSize=1",
            "/admin/v2/workflows/all", "?page=0&pageSize=1",
            "/admin/v1/workflows/jobs", "?appIds=" + ErrorChecks.NO_ID + "&includeMessages=false",
            "/v3/dcm/connections/lookup", "?connectionId=" + ErrorChecks.NO_UUID,
            "/v1/jobs/{jobId}/output/{outputId}", "?format=Raw",
            "/admin/v1/users", "?page=0&pageSize=1",
            "/admin/v2/users", "?page=0&pageSize=1",
            "/admin/v1/collections", "?page=0&pageSize=1");

    private EndpointChecks() {}

    /** All endpoints of the API, each as method and path. */
    static List<String> endpoints() {
        try (InputStream contract = EndpointChecks.class.getResourceAsStream("/endpoints.json")) {
            return JsonMapper.shared()
                    .readTree(Objects.requireNonNull(contract))
                    .valueStream()
                    .map(row -> row.get("method").stringValue()
                            + ' '
                            + row.get("path").stringValue())
                    .toList();
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    static List<Check> all() {
        return endpoints().stream()
                .filter(endpoint -> endpoint.startsWith("GET "))
                .map(endpoint -> new Check(
                        "`" + endpoint + "`", "there", server -> look(server, endpoint.substring("GET ".length()))))
                .toList();
    }

    static List<String> notTried() {
        return endpoints().stream()
                .filter(endpoint -> !endpoint.startsWith("GET "))
                .toList();
    }

    private static Seen look(Server server, String template) {
        RawReply reply = server.get(path(server, template));
        return switch (reply.status()) {
            case 200, 400, 403 -> Seen.same("there: " + reply.status());
            case 401 -> Seen.unknown("401; needs another role");
            case 404 -> notFound(server, reply);
            case 405, 501 -> Seen.different("not there: " + reply.status());
            default -> Seen.unknown("status " + reply.status());
        };
    }

    private static Seen notFound(Server server, RawReply reply) {
        RawReply noRoute = server.get("/v3/alteryx4j-verify");
        boolean distinct = noRoute.has("messageDetail");
        if (!distinct) {
            return Seen.unknown("404, and an unknown route gives no sign of its own");
        }
        return reply.has("messageDetail") ? Seen.different("not there: 404") : Seen.same("there: 404 for the id");
    }

    private static String path(Server server, String template) {
        String first = switch (template.replaceFirst("\\{.*", "")) {
            case "/v3/workflows/" -> Samples.firstId(server, Samples.WORKFLOWS, "id");
            case "/v3/jobs/", "/v1/jobs/" -> Samples.job(server);
            case "/v3/schedules/" -> Samples.firstId(server, Samples.SCHEDULES, "id");
            case "/v1/workflows/", "/v1/" -> Samples.firstId(server, Samples.WORKFLOWS_V1, "id");
            case "/v3/collections/" -> Samples.firstId(server, "/v3/collections?view=Default", "id");
            case "/v3/users/" -> Samples.firstId(server, "/v3/users?view=Default", "id");
            case "/v3/usergroups/" -> Samples.firstId(server, "/v3/usergroups", "id");
            case "/v3/subscriptions/" -> Samples.firstId(server, "/v3/subscriptions", "id");
            default -> null;
        };
        String unknown = template.contains("dcm") || template.contains("DCM") ? ErrorChecks.NO_UUID : ErrorChecks.NO_ID;
        String path = VARIABLE.matcher(template).replaceFirst(first == null ? unknown : first);
        return VARIABLE.matcher(path).replaceAll(unknown) + QUERIES.getOrDefault(template, "");
    }
}
