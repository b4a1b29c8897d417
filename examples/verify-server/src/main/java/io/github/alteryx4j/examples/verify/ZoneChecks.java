package io.github.alteryx4j.examples.verify;

import io.github.alteryx4j.InvalidRequestException;
import io.github.alteryx4j.client.schedule.Iteration;
import java.time.ZoneId;
import java.util.List;

/** Which time zones a schedule may have. */
final class ZoneChecks {

    private ZoneChecks() {}

    static List<Check> of(Trial trial) {
        return List.of("UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Etc/GMT+5")
                .stream()
                .map(zone -> trial.withWorkflow("time zone " + zone, "accepted", (server, id) -> look(trial, id, zone)))
                .toList();
    }

    private static Seen look(Trial trial, String workflowId, String zone) {
        Iteration iteration = Iteration.once(trial.later());
        try {
            String id = trial.cleanup()
                    .make(
                            Kind.SCHEDULE,
                            trial.client()
                                    .schedules()
                                    .create(
                                            workflowId,
                                            iteration,
                                            options ->
                                                    options.name(trial.name()).timeZone(ZoneId.of(zone))));
            trial.client().schedules().delete(id).block();
            return Seen.same("accepted");
        } catch (InvalidRequestException refused) {
            return Seen.different("refused with " + refused.status());
        }
    }
}
