package io.github.alteryx4j.client.dcm;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A rule to make, or to change when its id is given; what is null is up to the server.
 *
 * @param sourceConnectionId the connection that is replaced
 */
public record HandlingRuleDraft(
        String sourceConnectionId,
        @Nullable String id,
        @Nullable DcmUser createdBy,
        @Nullable Instant createdOn,
        @Nullable Instant lastChangedOn,
        @Nullable String sourceConnectionTitle,
        @Nullable String targetConnectionId,
        @Nullable String targetConnectionTitle) {

    /** Fills one in. */
    public static HandlingRuleDraft of(String sourceConnectionId, Consumer<Builder> filling) {
        Builder builder = new Builder();
        filling.accept(builder);
        return builder.build(sourceConnectionId);
    }

    /** Collects what is given; the rest keeps its default. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable DcmUser createdBy;
        private @Nullable Instant createdOn;
        private @Nullable Instant lastChangedOn;
        private @Nullable String sourceConnectionTitle;
        private @Nullable String targetConnectionId;
        private @Nullable String targetConnectionTitle;

        private Builder() {}

        /** The rule to change; without it a new one is made. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Who made it. */
        public Builder createdBy(DcmUser createdBy) {
            this.createdBy = createdBy;
            return this;
        }

        /** When it was made. */
        public Builder createdOn(Instant createdOn) {
            this.createdOn = createdOn;
            return this;
        }

        /** When it was changed. */
        public Builder lastChangedOn(Instant lastChangedOn) {
            this.lastChangedOn = lastChangedOn;
            return this;
        }

        /** The name of the connection that is replaced. */
        public Builder sourceConnectionTitle(String sourceConnectionTitle) {
            this.sourceConnectionTitle = sourceConnectionTitle;
            return this;
        }

        /** The connection that takes its place. */
        public Builder targetConnectionId(String targetConnectionId) {
            this.targetConnectionId = targetConnectionId;
            return this;
        }

        /** The name of that. */
        public Builder targetConnectionTitle(String targetConnectionTitle) {
            this.targetConnectionTitle = targetConnectionTitle;
            return this;
        }

        private HandlingRuleDraft build(String sourceConnectionId) {
            return new HandlingRuleDraft(
                    sourceConnectionId,
                    id,
                    createdBy,
                    createdOn,
                    lastChangedOn,
                    sourceConnectionTitle,
                    targetConnectionId,
                    targetConnectionTitle);
        }
    }
}
