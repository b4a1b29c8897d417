package io.github.alteryx4j.client.fleet;

import io.github.alteryx4j.client.WorkflowsApi;
import io.github.alteryx4j.client.common.SortDirection;
import io.github.alteryx4j.client.job.WorkflowJob;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The jobs of a workflow that nobody wrote down, as far back as it matters. */
final class Lookback {

    private final WorkflowsApi workflows;
    private final SubmissionJournal journal;

    Lookback(WorkflowsApi workflows, SubmissionJournal journal) {
        this.workflows = workflows;
        this.journal = journal;
    }

    /**
     * The ids of the jobs that were made since then, and of those that have no date, without those in the journal. Asks
     * for the newest first and stops at the first that is older, if the server does sort; else it reads the whole list.
     */
    Mono<List<String>> strangers(String workflowId, Instant since) {
        return Mono.defer(() -> {
            Sorted sorted = new Sorted();
            return workflows
                    .jobs(workflowId, query -> query.sortField("createDate").direction(SortDirection.DESC))
                    .takeUntil(job -> sorted.isOlderThan(since, job))
                    .filter(job -> job.createDate() == null || !job.createDate().isBefore(since))
                    .map(WorkflowJob::id)
                    .buffer(500)
                    .concatMap(this::unknown)
                    .collectList()
                    .map(parts -> parts.stream().flatMap(List::stream).toList());
        });
    }

    /** Those of the jobs that are not in the journal. */
    Mono<List<String>> unknown(List<String> jobIds) {
        return journal.known(jobIds).collectList().map(known -> {
            Set<String> ours = new HashSet<>(known);
            List<String> rest = new ArrayList<>(jobIds);
            rest.removeIf(ours::contains);
            return rest;
        });
    }

    /** Whether the rows so far came in the order that was asked for. */
    private static final class Sorted {

        private boolean inOrder = true;
        private @Nullable Instant before;

        boolean isOlderThan(Instant since, WorkflowJob job) {
            Instant date = job.createDate();
            if (date == null) {
                inOrder = false;
                return false;
            }
            if (before != null && date.isAfter(before)) {
                inOrder = false;
            }
            boolean isOlder = inOrder && before != null && date.isBefore(since) && before.isBefore(since);
            before = date;
            return isOlder;
        }
    }
}
