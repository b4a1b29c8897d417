package io.github.alteryx4j.client.job;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.client.common.SortDirection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which jobs of one workflow a list is to hold, and in what order; what is null is up to the server. */
public record WorkflowJobQuery(
        @Nullable WorkflowJobFilter status,
        @Nullable ResultFilter result,
        @Nullable String sortField,
        @Nullable SortDirection direction,
        @Nullable Integer offset,
        @Nullable Integer limit) {

    public WorkflowJobQuery {
        if ((offset != null && offset < 0) || (limit != null && limit < 0)) {
            throw new ConfigurationException("The offset and the limit of a list cannot be negative");
        }
    }

    /** Fills one in. */
    public static WorkflowJobQuery of(Consumer<Builder> filling) {
        Builder builder = new Builder();
        filling.accept(builder);
        return builder.build();
    }

    /** Collects what is given; the rest keeps its default. */
    public static final class Builder {
        private @Nullable WorkflowJobFilter status;
        private @Nullable ResultFilter result;
        private @Nullable String sortField;
        private @Nullable SortDirection direction;
        private @Nullable Integer offset;
        private @Nullable Integer limit;

        private Builder() {}

        /** Only jobs that are so far. */
        public Builder status(WorkflowJobFilter status) {
            this.status = status;
            return this;
        }

        /** Only jobs that ended so. */
        public Builder result(ResultFilter result) {
            this.result = result;
            return this;
        }

        /** The field to sort by. */
        public Builder sortField(String sortField) {
            this.sortField = sortField;
            return this;
        }

        /** The direction to sort in. */
        public Builder direction(SortDirection direction) {
            this.direction = direction;
            return this;
        }

        /** How many to leave out at the start. */
        public Builder offset(Integer offset) {
            this.offset = offset;
            return this;
        }

        /** How many to list at the most. */
        public Builder limit(Integer limit) {
            this.limit = limit;
            return this;
        }

        private WorkflowJobQuery build() {
            return new WorkflowJobQuery(status, result, sortField, direction, offset, limit);
        }
    }
}
