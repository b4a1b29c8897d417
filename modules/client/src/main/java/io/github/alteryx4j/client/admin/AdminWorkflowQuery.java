package io.github.alteryx4j.client.admin;

import io.github.alteryx4j.client.common.SortDirection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which workflows the list of the administrators is to hold, and in what order; what is null is up to the server. */
public record AdminWorkflowQuery(
        @Nullable String search,
        @Nullable String sortField,
        @Nullable SortDirection direction) {

    /** Fills one in. */
    public static AdminWorkflowQuery of(Consumer<Builder> filling) {
        Builder builder = new Builder();
        filling.accept(builder);
        return builder.build();
    }

    /** Collects what is given; the rest keeps its default. */
    public static final class Builder {
        private @Nullable String search;
        private @Nullable String sortField;
        private @Nullable SortDirection direction;

        private Builder() {}

        /** Only workflows with that text in them. */
        public Builder search(String search) {
            this.search = search;
            return this;
        }

        /** The field to sort by: author, copyright, datemadepublic, description, executionmode, name, owner, runcount, subscriptionid or uploaddate. */
        public Builder sortField(String sortField) {
            this.sortField = sortField;
            return this;
        }

        /** The direction to sort in. */
        public Builder direction(SortDirection direction) {
            this.direction = direction;
            return this;
        }

        private AdminWorkflowQuery build() {
            return new AdminWorkflowQuery(search, sortField, direction);
        }
    }
}
