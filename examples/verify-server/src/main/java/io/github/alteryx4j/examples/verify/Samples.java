package io.github.alteryx4j.examples.verify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds on the server what other checks look at closely. Ids stay inside. */
final class Samples {

    static final String WORKFLOWS = "/v3/workflows?view=Default";
    static final String WORKFLOWS_V1 = "/v1/workflows/subscription?offset=0&limit=200";
    static final String WORKFLOWS_ADMIN = "/admin/v1/workflows?offset=0&limit=200";
    static final String SCHEDULES = "/v3/schedules?view=Full";
    private static final int LOOKED_AT = 25;

    private Samples() {}

    static @Nullable String firstId(Server server, String listPath, String field) {
        return server.get(listPath).elements().stream()
                .map(element -> element.path(field).asString(""))
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** The ids of workflows that have questions as a rule. */
    static List<String> apps(Server server) {
        Set<String> ids = new LinkedHashSet<>();
        for (String path : List.of(WORKFLOWS_V1, WORKFLOWS_ADMIN)) {
            for (JsonNode workflow : server.get(path).elements()) {
                String type = workflow.path("packageType").asString("");
                if (type.equals("App") || type.equals("0")) {
                    ids.add(workflow.path("id").asString(""));
                }
            }
        }
        return ids.stream().limit(LOOKED_AT).toList();
    }

    /** The path of the jobs of the workflow, of those looked at, that has most of them; null when none has any. */
    static @Nullable String busiest(Server server, String prefix) {
        String best = null;
        int most = 0;
        for (String id : workflows(server)) {
            String path = prefix + id + "/jobs";
            int jobs = server.get(path + "?offset=0&limit=5").elements().size();
            if (jobs > most) {
                best = path;
                most = jobs;
            }
        }
        return best;
    }

    private static List<String> workflows(Server server) {
        List<String> ids = new ArrayList<>();
        server.get(WORKFLOWS).elements().forEach(one -> ids.add(one.path("id").asString("")));
        return ids.stream().limit(LOOKED_AT).toList();
    }

    /** The id of a job, or null. */
    static @Nullable String job(Server server) {
        String jobs = busiest(server, "/v3/workflows/");
        return jobs == null ? null : firstId(server, jobs + "?offset=0&limit=5", "id");
    }
}
