package io.github.alteryx4j.client.job;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of the server-wide job list. */
public record JobPage(List<JobSummary> data, @Nullable Pagination pagination) {

    public JobPage {
        data = List.copyOf(data);
    }

    /** Where the page stands in the list. */
    public record Pagination(
            int currentPage,
            int pageSize,
            int totalItems,
            int totalPages,
            boolean hasNextPage,
            boolean hasPreviousPage) {}
}
