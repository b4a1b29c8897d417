package io.github.alteryx4j.client.schedule;

import io.github.alteryx4j.client.common.Priority;
import io.github.alteryx4j.client.common.QuestionAnswer;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A schedule to make; what is null is up to the server.
 *
 * @param iteration when it runs
 */
public record NewSchedule(
        String workflowId,
        Iteration iteration,
        @Nullable String name,
        @Nullable String comment,
        @Nullable Priority priority,
        @Nullable String workerTag,
        @Nullable String credentialId,
        @Nullable ZoneId timeZone,
        @Nullable List<QuestionAnswer> questions) {

    /** Fills one in. */
    public static NewSchedule of(String workflowId, Iteration iteration, Consumer<Builder> filling) {
        Builder builder = new Builder();
        filling.accept(builder);
        return builder.build(workflowId, iteration);
    }

    /** Collects what is given; the rest keeps its default. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable String comment;
        private @Nullable Priority priority;
        private @Nullable String workerTag;
        private @Nullable String credentialId;
        private @Nullable ZoneId timeZone;
        private @Nullable List<QuestionAnswer> questions;

        private Builder() {}

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

        /** How urgent its runs are; the server drops it in silence without the right to set it. */
        public Builder priority(Priority priority) {
            this.priority = priority;
            return this;
        }

        /** The workers that may run it; the server drops it in silence without the right to set it. */
        public Builder workerTag(String workerTag) {
            this.workerTag = workerTag;
            return this;
        }

        /** The credential that it runs under. */
        public Builder credentialId(String credentialId) {
            this.credentialId = credentialId;
            return this;
        }

        /** The zone that its times follow; UTC by default. Since 2023.2. */
        public Builder timeZone(ZoneId timeZone) {
            this.timeZone = timeZone;
            return this;
        }

        /** The answers that its runs are given. */
        public Builder questions(List<QuestionAnswer> questions) {
            this.questions = questions;
            return this;
        }

        private NewSchedule build(String workflowId, Iteration iteration) {
            return new NewSchedule(
                    workflowId, iteration, name, comment, priority, workerTag, credentialId, timeZone, questions);
        }
    }
}
