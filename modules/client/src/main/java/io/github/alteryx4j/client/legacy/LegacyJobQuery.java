package io.github.alteryx4j.client.legacy;

import io.github.alteryx4j.client.common.SortDirection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** In what order a list of V1 shows the jobs of a workflow; what is null is up to the server. */
public record LegacyJobQuery(
        @Nullable String sortField, @Nullable SortDirection direction) {

    /** Fills one in. */
    public static LegacyJobQuery of(Consumer<Builder> filling) {
        Builder builder = new Builder();
        filling.accept(builder);
        return builder.build();
    }

    /** Collects what is given; the rest keeps its default. */
    public static final class Builder {
        private @Nullable String sortField;
        private @Nullable SortDirection direction;

        private Builder() {}

        /** The field to sort by, such as createdate. */
        public Builder sortField(String sortField) {
            this.sortField = sortField;
            return this;
        }

        /** The direction to sort in. */
        public Builder direction(SortDirection direction) {
            this.direction = direction;
            return this;
        }

        private LegacyJobQuery build() {
            return new LegacyJobQuery(sortField, direction);
        }
    }
}
