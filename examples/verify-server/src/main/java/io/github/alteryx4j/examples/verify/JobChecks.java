package io.github.alteryx4j.examples.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Lists of jobs: their order, their pages, their words. */
final class JobChecks {

    private static final String V3 = "/v3/workflows/";
    private static final String V1 = "/v1/workflows/";
    private static final Set<String> STATES =
            Set.of("Created", "Queued", "Initializing", "Running", "Completed", "Cancelled");
    private static final Set<String> RESULTS = Set.of("None", "Success", "Warning", "Error");

    private JobChecks() {}

    static List<Check> all() {
        List<Check> checks = new ArrayList<>();
        for (String prefix : List.of(V3, V1)) {
            String version = prefix.equals(V3) ? "V3" : "V1";
            checks.add(new Check(
                    "order of a workflow's jobs, " + version,
                    "by `createDate`, ascending",
                    server -> order(server, prefix, "", false)));
            checks.add(new Check(
                    "`sortField=createdate&direction=desc`, " + version,
                    "by `createDate`, descending",
                    server -> order(server, prefix, "&sortField=createdate&direction=desc", true)));
            checks.add(new Check(
                    "`offset` and `limit` of a workflow's jobs, " + version,
                    "pages of one job each give the same as one page of two",
                    server -> pages(server, prefix)));
            checks.add(new Check(
                    "`status` of a workflow's jobs, " + version,
                    Shape.names(STATES),
                    server -> words(server, prefix, "status", STATES)));
        }
        checks.add(new Check(
                "`disposition` of a workflow's jobs, V1",
                Shape.names(RESULTS),
                server -> words(server, V1, "disposition", RESULTS)));
        return checks;
    }

    private static Seen order(Server server, String prefix, String sorted, boolean down) {
        String path = Samples.busiest(server, prefix);
        if (path == null) {
            return none();
        }
        RawReply reply = server.get(path + "?offset=0&limit=50" + sorted);
        List<String> times = reply.elements().stream()
                .map(job -> comparable(job.path("createDate").asString("")))
                .toList();
        List<String> up = new ArrayList<>(times);
        Collections.sort(up);
        List<String> turned = new ArrayList<>(up);
        Collections.reverse(turned);
        if (!reply.isOk()) {
            return Seen.different("status " + reply.status());
        } else if (up.equals(turned)) {
            return Seen.unknown("too few jobs with different times can be seen");
        } else if (times.equals(up) || times.equals(turned)) {
            boolean descending = times.equals(turned);
            return Seen.of(descending == down, "by `createDate`, " + (descending ? "descending" : "ascending"));
        }
        return Seen.different("not by `createDate`");
    }

    /** Fractions of unequal length must not count for the order. */
    private static String comparable(String time) {
        return time.replaceFirst("Z$", "").replaceFirst("(:\\d\\d)$", "$1.");
    }

    private static Seen pages(Server server, String prefix) {
        String path = Samples.busiest(server, prefix);
        List<JsonNode> both = path == null
                ? List.of()
                : server.get(path + "?offset=0&limit=2").elements();
        if (path == null || both.isEmpty()) {
            return none();
        } else if (both.size() > 2) {
            return Seen.different("limit=2 gives " + both.size());
        } else if (both.size() < 2) {
            return Seen.unknown("too few jobs can be seen");
        }
        List<JsonNode> parts =
                new ArrayList<>(server.get(path + "?offset=0&limit=1").elements());
        parts.addAll(server.get(path + "?offset=1&limit=1").elements());
        List<JsonNode> ids = parts.stream().map(job -> job.path("id")).toList();
        boolean same = ids.equals(both.stream().map(job -> job.path("id")).toList());
        return Seen.of(
                same, same ? "they do" : parts.size() + " jobs in two pages of one, not those of the page of two");
    }

    private static Seen words(Server server, String prefix, String field, Set<String> known) {
        String path = Samples.busiest(server, prefix);
        if (path == null) {
            return none();
        }
        Set<String> words = new TreeSet<>();
        server.get(path + "?offset=0&limit=50")
                .elements()
                .forEach(job -> words.add(job.path(field).asString("(no such field)")));
        return words.isEmpty() ? none() : Seen.of(known.containsAll(words), Shape.names(words));
    }

    private static Seen none() {
        return Seen.unknown("no job of the workflows looked at can be seen");
    }
}
