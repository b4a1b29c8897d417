package io.github.alteryx4j.client.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.client.common.Priority;
import io.github.alteryx4j.client.common.QuestionAnswer;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All that a schedule is set to; the server replaces everything. Start from what was read with {@link #from}, so that
 * no field is lost; only the iteration must be said anew, since the server does not take it as it shows it. A null among
 * the texts is sent as the empty text, which means "none" to the server. To change less, see {@link ScheduleChange}.
 */
public record ScheduleUpdate(
        Iteration iteration,
        String workflowId,
        String ownerId,
        String name,
        String comment,
        Priority priority,
        String workerTag,
        boolean enabled,
        String credentialId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String timeZone,
        List<QuestionAnswer> questions) {

    public ScheduleUpdate {
        questions = List.copyOf(questions);
        if (priority == Priority.UNKNOWN) {
            throw new ConfigurationException(
                    "The priority of the schedule is one that this client does not know and cannot send back; set it");
        }
    }

    /** What the schedule is set to, with some of it changed. */
    public static ScheduleUpdate from(Schedule schedule, Iteration iteration, Consumer<Builder> changes) {
        Builder builder = new Builder(schedule);
        changes.accept(builder);
        return builder.build(iteration);
    }

    /** Starts from a schedule; each method changes one field. */
    public static final class Builder {
        private @Nullable String workflowId;
        private @Nullable String ownerId;
        private @Nullable String name;
        private @Nullable String comment;
        private @Nullable Priority priority;
        private @Nullable String workerTag;
        private boolean enabled;
        private @Nullable String credentialId;
        private @Nullable String timeZone;
        private List<QuestionAnswer> questions;

        private Builder(Schedule schedule) {
            this.workflowId = schedule.workflowId();
            this.ownerId = schedule.ownerId();
            this.name = schedule.name();
            this.comment = schedule.comment();
            this.priority = schedule.priority();
            this.workerTag = schedule.workerTag();
            this.enabled = schedule.enabled();
            this.credentialId = schedule.credentialId();
            this.timeZone = schedule.timeZone();
            this.questions = schedule.questions();
        }

        /** The workflow that it runs. */
        public Builder workflowId(String workflowId) {
            this.workflowId = workflowId;
            return this;
        }

        /** Its owner. */
        public Builder ownerId(String ownerId) {
            this.ownerId = ownerId;
            return this;
        }

        /** Its name. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** A comment. */
        public Builder comment(String comment) {
            this.comment = comment;
            return this;
        }

        /** How urgent its runs are. */
        public Builder priority(Priority priority) {
            this.priority = priority;
            return this;
        }

        /** The workers that may run it. */
        public Builder workerTag(String workerTag) {
            this.workerTag = workerTag;
            return this;
        }

        /** Whether it runs at all. */
        public Builder enabled(boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /** The credential that it runs under. */
        public Builder credentialId(String credentialId) {
            this.credentialId = credentialId;
            return this;
        }

        /** The zone that its times follow, by its name. */
        public Builder timeZone(String timeZone) {
            this.timeZone = timeZone;
            return this;
        }

        /** The answers that its runs are given. */
        public Builder questions(List<QuestionAnswer> questions) {
            this.questions = questions;
            return this;
        }

        private ScheduleUpdate build(Iteration iteration) {
            return new ScheduleUpdate(
                    iteration,
                    text(workflowId),
                    text(ownerId),
                    text(name),
                    text(comment),
                    priority == null ? Priority.DEFAULT : priority,
                    text(workerTag),
                    enabled,
                    text(credentialId),
                    timeZone,
                    questions);
        }

        private static String text(@Nullable String value) {
            return value == null ? "" : value;
        }
    }
}
