package io.github.alteryx4j.client;

import io.github.alteryx4j.client.job.JobSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of the server-wide job list. */
record JobPage(List<JobSummary> data, @Nullable Pagination pagination) {

    JobPage {
        data = List.copyOf(data);
    }

    /** Where the page stands in the list. */
    record Pagination(
            int currentPage,
            int pageSize,
            int totalItems,
            int totalPages,
            boolean hasNextPage,
            boolean hasPreviousPage) {}
}
