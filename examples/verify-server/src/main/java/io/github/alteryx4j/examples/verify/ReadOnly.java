package io.github.alteryx4j.examples.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that can be asked without changing anything. */
final class ReadOnly {

    private ReadOnly() {}

    static void run(Server server, Report report) {
        Map<String, List<Check>> checks = new LinkedHashMap<>();
        checks.put("Tokens", TokenChecks.all());
        checks.put("Calls without a valid token", AccessChecks.all());
        checks.put("Errors", ErrorChecks.all());
        checks.put("Questions", QuestionChecks.all());
        checks.put("Fields that are not set", UnsetChecks.all());
        checks.put("Times", TimeChecks.all());
        checks.put("Schedules", ScheduleChecks.all());
        checks.put("Jobs of workflows", JobChecks.all());
        checks.put("Lists", ListChecks.all());
        checks.put("The client reads", ReadingChecks.all());
        checks.put("Endpoints", EndpointChecks.all());
        checks.put("All answers", WireChecks.all());
        checks.forEach((title, some) -> report.add(Section.of(title, some, server)));
    }
}
