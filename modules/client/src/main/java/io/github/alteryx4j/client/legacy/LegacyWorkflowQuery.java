package io.github.alteryx4j.client.legacy;

import io.github.alteryx4j.client.common.PackageType;
import io.github.alteryx4j.client.common.SortDirection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which workflows of the studio a list of V1 is to hold, and in what order; what is null is up to the server. */
public record LegacyWorkflowQuery(
        @Nullable String search,
        @Nullable PackageType packageType,
        @Nullable String sortField,
        @Nullable SortDirection direction) {

    /** Fills one in. */
    public static LegacyWorkflowQuery of(Consumer<Builder> filling) {
        Builder builder = new Builder();
        filling.accept(builder);
        return builder.build();
    }

    /** Collects what is given; the rest keeps its default. */
    public static final class Builder {
        private @Nullable String search;
        private @Nullable PackageType packageType;
        private @Nullable String sortField;
        private @Nullable SortDirection direction;

        private Builder() {}

        /** Only workflows with that text in them. */
        public Builder search(String search) {
            this.search = search;
            return this;
        }

        /** Only packages of that kind. */
        public Builder packageType(PackageType packageType) {
            this.packageType = packageType;
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

        private LegacyWorkflowQuery build() {
            return new LegacyWorkflowQuery(search, packageType, sortField, direction);
        }
    }
}
