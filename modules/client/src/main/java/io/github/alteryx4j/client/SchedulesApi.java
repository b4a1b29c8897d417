package io.github.alteryx4j.client;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.client.schedule.Iteration;
import io.github.alteryx4j.client.schedule.NewSchedule;
import io.github.alteryx4j.client.schedule.Schedule;
import io.github.alteryx4j.client.schedule.ScheduleChange;
import io.github.alteryx4j.client.schedule.ScheduleQuery;
import io.github.alteryx4j.client.schedule.ScheduleSummary;
import io.github.alteryx4j.client.schedule.ScheduleUpdate;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Schedules, which run workflows by the clock. Whoever has the right to a schedule may call these; servers of 2023.2 and
 * before want Curators. */
public final class SchedulesApi {

    private final Http http;

    SchedulesApi(Http http) {
        this.http = http;
    }

    /** All schedules that the caller may see, streamed. {@code GET /v3/schedules?view=Default}, since 2021.4. */
    public Flux<ScheduleSummary> list() {
        return list(everything -> {});
    }

    /** The schedules that the query picks, streamed. {@code GET /v3/schedules?view=Default}, since 2021.4. */
    public Flux<ScheduleSummary> list(Consumer<ScheduleQuery.Builder> query) {
        return list("Default", query).many(ScheduleSummary.class);
    }

    /** The same with all that the server knows of each. {@code GET /v3/schedules?view=Full}, since 2021.4. */
    public Flux<Schedule> listFull(Consumer<ScheduleQuery.Builder> query) {
        return list("Full", query).many(Schedule.class);
    }

    /**
     * Makes a schedule and returns its id. {@code POST /v3/schedules}, since 2021.4. Sent once: when no answer comes, it
     * ends in a {@link io.github.alteryx4j.SubmissionUncertainException}. Errors with a {@link ConfigurationException},
     * and sends nothing, when the start is not in the future. Without the right to set them the server drops priority
     * and worker tag in silence.
     */
    public Mono<String> create(String workflowId, Iteration iteration, Consumer<NewSchedule.Builder> options) {
        NewSchedule schedule = NewSchedule.of(workflowId, iteration, options);
        return inFuture(iteration, schedule.timeZone())
                .then(http.post("/v3/schedules").json(ScheduleBody.of(schedule)).one(String.class));
    }

    /** One schedule. {@code GET /v3/schedules/{scheduleId}}, since 2021.4. */
    public Mono<Schedule> get(String scheduleId) {
        return http.get("/v3/schedules/{scheduleId}", scheduleId).one(Schedule.class);
    }

    /**
     * Replaces all settings of a schedule and returns it as it is then. {@code PUT /v3/schedules/{scheduleId}}, since
     * 2021.4.
     *
     * @param update made with {@link ScheduleUpdate#from}
     */
    public Mono<Schedule> update(String scheduleId, ScheduleUpdate update) {
        return http.put("/v3/schedules/{scheduleId}", scheduleId)
                .json(ScheduleBody.of(update))
                .one(Schedule.class);
    }

    /**
     * Changes some settings of a schedule and returns it as it is then. {@code PATCH /v3/schedules/{scheduleId}}, since
     * mid-2025. When the iteration changes and no zone is given, the old zone stays.
     */
    public Mono<Schedule> change(String scheduleId, Consumer<ScheduleChange.Builder> changes) {
        return http.patch("/v3/schedules/{scheduleId}", scheduleId)
                .json(ScheduleBody.of(ScheduleChange.of(changes)))
                .since("2025.1")
                .one(Schedule.class);
    }

    /** Lets a schedule run and returns it. {@code PATCH /v3/schedules/{scheduleId}}, since mid-2025. */
    public Mono<Schedule> enable(String scheduleId) {
        return change(scheduleId, schedule -> schedule.enabled(true));
    }

    /** Keeps a schedule from running and returns it. {@code PATCH /v3/schedules/{scheduleId}}, since mid-2025. */
    public Mono<Schedule> disable(String scheduleId) {
        return change(scheduleId, schedule -> schedule.enabled(false));
    }

    /** Deletes a schedule; empty. {@code DELETE /v3/schedules/{scheduleId}}, since 2021.4. */
    public Mono<Void> delete(String scheduleId) {
        return http.delete("/v3/schedules/{scheduleId}", scheduleId).none();
    }

    private Request list(String view, Consumer<ScheduleQuery.Builder> query) {
        ScheduleQuery filter = ScheduleQuery.of(query);
        if ((filter.runsAfter() == null) != (filter.runsBefore() == null)) {
            throw new ConfigurationException("runsAfter and runsBefore go together; give both or none");
        }
        return http.get("/v3/schedules")
                .query("ownerId", filter.ownerId())
                .query("workflowId", filter.workflowId())
                .query("runsAfter", filter.runsAfter())
                .query("runsBefore", filter.runsBefore())
                .query("view", view);
    }

    private static Mono<Void> inFuture(Iteration iteration, @Nullable ZoneId zone) {
        return Mono.defer(() -> {
            ZoneId itsZone = zone == null ? ZoneOffset.UTC : zone;
            Instant start = iteration.startTime().atZone(itsZone).toInstant();
            return start.isAfter(Instant.now())
                    ? Mono.empty()
                    : Mono.error(() -> new ConfigurationException("The start " + iteration.startTime() + " (" + itsZone
                            + ") is over; a schedule must start in the future"));
        });
    }
}
