package io.github.alteryx4j.client.job;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.alteryx4j.client.common.Priority;
import io.github.alteryx4j.client.common.SortDirection;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which jobs of the whole server a list is to hold, and in what order; what is null does not filter. */
public record JobQuery(
        @Nullable SortField sortField,
        @Nullable SortDirection direction,
        List<Priority> priorities,
        List<JobFilter> statuses,
        List<String> users,
        boolean allUsers,
        List<String> workflowNames,
        @Nullable LocalDate completedAfter,
        @Nullable LocalDate completedBefore) {

    public JobQuery {
        priorities = List.copyOf(priorities);
        statuses = List.copyOf(statuses);
        users = List.copyOf(users);
        workflowNames = List.copyOf(workflowNames);
    }

    /** The fields that the list can be sorted by. */
    public enum SortField {
        /** When it was queued. */
        @JsonProperty("CreateDate")
        CREATE_DATE,
        /** The name of its workflow. */
        @JsonProperty("AppName")
        APP_NAME,
        /** When it ended. */
        @JsonProperty("CompletionDateTime")
        COMPLETION_DATE_TIME,
        /** Its priority. */
        @JsonProperty("Priority")
        PRIORITY,
        /** Its status. */
        @JsonProperty("Status")
        STATUS
    }

    /** Fills one in. */
    public static JobQuery of(Consumer<Builder> filling) {
        Builder builder = new Builder();
        filling.accept(builder);
        return builder.build();
    }

    /** Collects what is given; the rest keeps its default. */
    public static final class Builder {
        private @Nullable SortField sortField;
        private @Nullable SortDirection direction;
        private List<Priority> priorities = List.of();
        private List<JobFilter> statuses = List.of();
        private List<String> users = List.of();
        private boolean allUsers;
        private List<String> workflowNames = List.of();
        private @Nullable LocalDate completedAfter;
        private @Nullable LocalDate completedBefore;

        private Builder() {}

        /** The field to sort by. */
        public Builder sortField(SortField sortField) {
            this.sortField = sortField;
            return this;
        }

        /** The direction to sort in. */
        public Builder direction(SortDirection direction) {
            this.direction = direction;
            return this;
        }

        /** Only jobs of these priorities; empty for all. */
        public Builder priorities(List<Priority> priorities) {
            this.priorities = priorities;
            return this;
        }

        /** Only jobs that are so far; empty for all. */
        public Builder statuses(List<JobFilter> statuses) {
            this.statuses = statuses;
            return this;
        }

        /** Only jobs of these users; it implies {@link #allUsers}. */
        public Builder users(List<String> users) {
            this.users = users;
            return this;
        }

        /** Jobs of everybody instead of the caller only. */
        public Builder allUsers(boolean allUsers) {
            this.allUsers = allUsers;
            return this;
        }

        /** Only jobs of workflows of these names; empty for all. */
        public Builder workflowNames(List<String> workflowNames) {
            this.workflowNames = workflowNames;
            return this;
        }

        /** Only jobs that ended on that day or later. */
        public Builder completedAfter(LocalDate completedAfter) {
            this.completedAfter = completedAfter;
            return this;
        }

        /** Only jobs that ended before that day. */
        public Builder completedBefore(LocalDate completedBefore) {
            this.completedBefore = completedBefore;
            return this;
        }

        private JobQuery build() {
            return new JobQuery(
                    sortField,
                    direction,
                    priorities,
                    statuses,
                    users,
                    allUsers,
                    workflowNames,
                    completedAfter,
                    completedBefore);
        }
    }
}
