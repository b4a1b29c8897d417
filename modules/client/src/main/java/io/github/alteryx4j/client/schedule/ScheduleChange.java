package io.github.alteryx4j.client.schedule;

import io.github.alteryx4j.client.common.Priority;
import io.github.alteryx4j.client.common.QuestionAnswer;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is to change of a schedule; what is null stays. */
public record ScheduleChange(
        @Nullable String ownerId,
        @Nullable Iteration iteration,
        @Nullable String name,
        @Nullable String comment,
        @Nullable Priority priority,
        @Nullable String workerTag,
        @Nullable Boolean enabled,
        @Nullable String credentialId,
        @Nullable ZoneId timeZone,
        @Nullable List<QuestionAnswer> questions) {

    /** Fills one in. */
    public static ScheduleChange of(Consumer<Builder> filling) {
        Builder builder = new Builder();
        filling.accept(builder);
        return builder.build();
    }

    /** Collects what is given; the rest keeps its default. */
    public static final class Builder {
        private @Nullable String ownerId;
        private @Nullable Iteration iteration;
        private @Nullable String name;
        private @Nullable String comment;
        private @Nullable Priority priority;
        private @Nullable String workerTag;
        private @Nullable Boolean enabled;
        private @Nullable String credentialId;
        private @Nullable ZoneId timeZone;
        private @Nullable List<QuestionAnswer> questions;

        private Builder() {}

        /** Its owner. */
        public Builder ownerId(String ownerId) {
            this.ownerId = ownerId;
            return this;
        }

        /** When it runs. */
        public Builder iteration(Iteration iteration) {
            this.iteration = iteration;
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
        public Builder enabled(Boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /** The credential that it runs under. */
        public Builder credentialId(String credentialId) {
            this.credentialId = credentialId;
            return this;
        }

        /** The zone that its times follow. */
        public Builder timeZone(ZoneId timeZone) {
            this.timeZone = timeZone;
            return this;
        }

        /** The answers that its runs are given. */
        public Builder questions(List<QuestionAnswer> questions) {
            this.questions = questions;
            return this;
        }

        private ScheduleChange build() {
            return new ScheduleChange(
                    ownerId, iteration, name, comment, priority, workerTag, enabled, credentialId, timeZone, questions);
        }
    }
}
