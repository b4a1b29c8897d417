package io.github.alteryx4j.client;

import io.github.alteryx4j.client.common.Priority;
import io.github.alteryx4j.client.common.QuestionAnswer;
import io.github.alteryx4j.client.schedule.NewSchedule;
import io.github.alteryx4j.client.schedule.ScheduleChange;
import io.github.alteryx4j.client.schedule.ScheduleUpdate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A schedule as the server takes it, to make, replace or change it; what is null is not sent. */
record ScheduleBody(
        @Nullable String workflowId,
        @Nullable String ownerId,
        @Nullable IterationBody iteration,
        @Nullable String name,
        @Nullable String comment,
        @Nullable Priority priority,
        @Nullable String workerTag,
        @Nullable Boolean enabled,
        @Nullable String credentialId,
        @Nullable String timeZone,
        @Nullable List<QuestionAnswer> questions) {

    static ScheduleBody of(NewSchedule schedule) {
        return new ScheduleBody(
                schedule.workflowId(),
                null,
                IterationBody.of(schedule.iteration()),
                schedule.name(),
                schedule.comment(),
                schedule.priority(),
                schedule.workerTag(),
                null,
                schedule.credentialId(),
                id(schedule.timeZone()),
                schedule.questions());
    }

    static ScheduleBody of(ScheduleUpdate schedule) {
        return new ScheduleBody(
                schedule.workflowId(),
                schedule.ownerId(),
                IterationBody.of(schedule.iteration()),
                schedule.name(),
                schedule.comment(),
                schedule.priority(),
                schedule.workerTag(),
                schedule.enabled(),
                schedule.credentialId(),
                schedule.timeZone(),
                schedule.questions());
    }

    static ScheduleBody of(ScheduleChange schedule) {
        return new ScheduleBody(
                null,
                schedule.ownerId(),
                schedule.iteration() == null ? null : IterationBody.of(schedule.iteration()),
                schedule.name(),
                schedule.comment(),
                schedule.priority(),
                schedule.workerTag(),
                schedule.enabled(),
                schedule.credentialId(),
                id(schedule.timeZone()),
                schedule.questions());
    }

    private static @Nullable String id(@Nullable ZoneId zone) {
        return zone == null ? null : zone.getId();
    }
}
