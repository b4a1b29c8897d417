package io.github.alteryx4j.examples.verify;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Lists that may be single objects, words that may be numbers, and where pages begin. */
final class ListChecks {

    private static final List<String> AUDITED =
            List.of("AppInfo", "Collection", "User", "UserGroup", "Subscription", "Credential");

    private ListChecks() {}

    static List<Check> all() {
        List<Check> checks = new ArrayList<>();
        checks.add(new Check("messages of a job", "an array", ListChecks::messages));
        checks.add(new Check(
                "`v3/dcm/admin/connections`", "an array", server -> form(server.get("/v3/dcm/admin/connections"))));
        checks.add(new Check(
                "`v3/dcm/admin/connectionhandlingrules`",
                "an array",
                server -> form(server.get("/v3/dcm/admin/connectionhandlingrules"))));
        checks.add(new Check("`v3/jobs`", "an object with `data`, `pagination`", ListChecks::page));
        checks.add(new Check(
                "`packageType` in V1", "words", server -> kind(server, Samples.WORKFLOWS_V1, "packageType", "text")));
        checks.add(new Check(
                "`packageType` in admin V1",
                "words",
                server -> kind(server, Samples.WORKFLOWS_ADMIN, "packageType", "text")));
        checks.add(new Check(
                "`priority` of jobs in V1", "words", server -> kind(server, jobs(server), "priority", "text")));
        checks.add(new Check(
                "`runWithE2` of jobs in V1", "text", server -> kind(server, jobs(server), "runWithE2", "text")));
        checks.add(new Check(
                "`priority` in the forecast of admin V2",
                "numbers",
                server -> kind(server, forecast(), "priority", "number")));
        checks.add(new Check("first page of the audit log", "0", ListChecks::firstPage));
        checks.add(new Check("`page` and `pageSize` of the audit log", "needed", ListChecks::auditNeeds));
        return checks;
    }

    private static Seen messages(Server server) {
        String job = Samples.job(server);
        if (job == null) {
            return Seen.unknown("no job can be seen");
        }
        return form(server.get("/v3/jobs/" + job + "/messages"));
    }

    static Seen form(RawReply reply) {
        JsonNode json = reply.json();
        if (reply.status() == 401) {
            return Seen.unknown("401; needs another role");
        } else if (!reply.isOk() || json == null) {
            return Seen.different("status " + reply.status() + ", " + Shape.kind(json));
        } else if (json.isArray()) {
            return json.isEmpty() ? Seen.unknown("an array, but an empty one") : Seen.same(Shape.kind(json));
        }
        return Seen.different("one object, the other known form; the client reads it as a list of one");
    }

    private static Seen page(Server server) {
        RawReply reply = server.get("/v3/jobs?allUsers=true&offset=0&limit=5");
        if (reply.status() == 401) {
            return Seen.unknown("401; needs another role");
        }
        return Seen.of(reply.isOk() && reply.has("data") && reply.has("pagination"), Shape.error(server.mask(), reply));
    }

    private static Seen kind(Server server, @Nullable String path, String field, String kind) {
        Set<String> kinds = new TreeSet<>();
        if (path != null) {
            server.get(path).elements().forEach(one -> kinds.add(Shape.kind(one.get(field))));
        }
        return kinds.isEmpty()
                ? Seen.unknown("nothing that has one can be seen")
                : Seen.of(kinds.equals(Set.of(kind)), String.join(", ", kinds));
    }

    private static @Nullable String jobs(Server server) {
        String jobs = Samples.busiest(server, "/v1/workflows/");
        return jobs == null ? null : jobs + "?offset=0&limit=5";
    }

    static String forecast() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.DAYS);
        return "/admin/v2/schedule/forecast?afterDate=" + now + "&beforeDate=" + now.plus(40, ChronoUnit.DAYS);
    }

    private static Seen firstPage(Server server) {
        Seen seen = Seen.unknown("nothing is in the log that can be seen");
        for (String entity : AUDITED) {
            String path = "/admin/v1/auditlog?entity=" + entity + "&pageSize=1&page=";
            RawReply zero = server.get(path + 0);
            RawReply one = server.get(path + 1);
            if (zero.status() == 401) {
                return Seen.unknown("401; needs another role");
            } else if (!zero.isOk()) {
                return Seen.different("1; page 0 gets " + zero.status());
            } else if (!zero.elements().isEmpty() && one.isOk()) {
                boolean same = zero.elements().equals(one.elements());
                return Seen.of(!same, same ? "pages 0 and 1 are the same, so 1" : "0");
            }
        }
        return seen;
    }

    private static Seen auditNeeds(Server server) {
        RawReply reply = server.get("/admin/v1/auditlog?entity=User");
        if (reply.status() == 401) {
            return Seen.unknown("401; needs another role");
        }
        return Seen.of(reply.status() == 400, reply.isOk() ? "not needed" : "needed: " + reply.status());
    }
}
