package io.github.alteryx4j.examples.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How errors look in each family of the API. */
final class ErrorChecks {

    static final String NO_ID = "000000000000000000000000";
    static final String NO_UUID = "00000000-0000-0000-0000-000000000000";

    private ErrorChecks() {}

    static List<Check> all() {
        List<Check> checks = new ArrayList<>();
        checks.add(error("unknown id, V3", "/v3/workflows/" + NO_ID, 404, "message"));
        checks.add(error("unknown id, V1", "/v1/jobs/" + NO_ID, 404, "message"));
        checks.add(error("unknown id, admin V1", "/admin/v1/" + NO_ID + "/package", 404, "message"));
        checks.add(error("unknown id, DCM", "/v3/dcm/connections/" + NO_UUID, 404, "message"));
        checks.add(error("what cannot be an id, V3", "/v3/workflows/alteryx4j-verify", 404, "message"));
        checks.add(error("bad input, V3", "/v3/schedules?runsAfter=2020-01-01T00:00:00Z", 400, "message"));
        checks.add(error("bad input, V1", "/v1/workflows/subscription?limit=many", 400, "message"));
        checks.add(
                error("bad input, admin V1", "/admin/v1/auditlog?entity=Alteryx4j&page=1&pageSize=1", 400, "message"));
        checks.add(error("missing input, admin V2", "/admin/v2/schedule/forecast", 400, "message"));
        for (String family : List.of("v3", "v1", "user/v2", "admin/v1", "admin/v2")) {
            checks.add(error(
                    "unknown route, " + family, "/" + family + "/alteryx4j-verify", 404, "message", "messageDetail"));
        }
        checks.add(error("known route, other method", "/v3/workflows/" + NO_ID + "/transfer", 405, "message"));
        return checks;
    }

    private static Check error(String about, String path, int status, String... fields) {
        String names = Stream.of(fields).map(name -> "`" + name + "` text").collect(Collectors.joining(", "));
        return new Check(about, status + ", application/json, " + names, server -> {
            RawReply reply = server.get(path);
            if (reply.status() == 401) {
                return Seen.unknown("401; needs another role");
            }
            return Seen.of(Shape.isError(reply, status, fields), Shape.error(server.mask(), reply));
        });
    }
}
