package io.github.alteryx4j.examples.verify;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The iterations of the schedules that can be seen: the names of their fields only. */
final class ScheduleChecks {

    /** What was seen or told of so far, in all kinds of iterations. */
    static final Set<String> KNOWN = Set.of(
            "startTime",
            "endTime",
            "hours",
            "minutes",
            "days",
            "day",
            "weekday",
            "runOnlyWorkWeek",
            "dayOfMonth",
            "dayOfWeek",
            "occurrence",
            "months",
            "cronExpression",
            "__type");

    private ScheduleChecks() {}

    static List<Check> all() {
        return List.of(
                new Check(
                        "fields of `iteration`, V3",
                        "`startTime`, `endTime` and some of " + Shape.names(KNOWN),
                        server -> fields(server, Samples.SCHEDULES)),
                new Check(
                        "fields of `iteration`, admin V1",
                        "`startTime`, `endTime`, `__type` and some of those",
                        server -> fields(server, "/admin/v1/schedules?page=0&pageSize=50")));
    }

    private static Seen fields(Server server, String path) {
        RawReply reply = server.get(path);
        Set<String> names = new TreeSet<>();
        Set<String> shapes = new TreeSet<>();
        for (JsonNode schedule : reply.elements()) {
            JsonNode iteration = schedule.path("iteration");
            names.addAll(iteration.propertyNames());
            shapes.add(Mask.word(schedule.path("frequency").asString("none")) + ": "
                    + Shape.names(iteration.propertyNames()));
        }
        if (shapes.isEmpty()) {
            return reply.isOk() || reply.status() == 401
                    ? Seen.unknown("no schedule can be seen")
                    : Seen.different("status " + reply.status());
        }
        boolean asAssumed = KNOWN.containsAll(names) && names.contains("startTime");
        return Seen.of(asAssumed, String.join("; ", shapes));
    }
}
