package io.github.alteryx4j.client;

import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.client.job.WorkflowJob;
import io.github.alteryx4j.client.job.WorkflowJobFilter;
import io.github.alteryx4j.client.run.Waiting;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks at jobs for all who wait in this client. Those who wait for jobs of the same workflow share their requests. */
final class Looks {

    private final Server server;
    private final Map<String, Board> boards = new HashMap<>();

    /** What can be asked. */
    interface Server {

        /** One job, with its messages or without. */
        Mono<Job> job(String jobId, boolean withMessages);

        /** Jobs of a workflow that are so far. */
        Flux<WorkflowJob> jobs(String workflowId, WorkflowJobFilter status, int offset, int limit);
    }

    Looks(Server server) {
        this.server = server;
    }

    /**
     * Somebody who waits for a job; to be closed.
     *
     * @param workflowId the workflow of the job; null if only the server knows it
     */
    Watcher watcher(String jobId, @Nullable String workflowId, Waiting waiting) {
        return new Watcher(jobId, workflowId, waiting);
    }

    private synchronized Board enter(String workflowId) {
        Board board = boards.computeIfAbsent(workflowId, id -> new Board(id, server));
        board.watchers++;
        return board;
    }

    private synchronized void leave(Board board) {
        board.watchers--;
        if (board.watchers == 0) {
            boards.remove(board.workflowId());
        }
    }

    /** One waiting of one subscriber. As soon as it is told the workflow of its job it looks together with others. */
    final class Watcher implements AutoCloseable {

        private final String jobId;
        private final Waiting waiting;
        private @Nullable String workflowId;
        private @Nullable Board board;
        private boolean isClosed;

        private Watcher(String jobId, @Nullable String workflowId, Waiting waiting) {
            this.jobId = jobId;
            this.workflowId = workflowId;
            this.waiting = waiting;
        }

        /** The job as it is now, with its messages and outputs if it has ended. */
        Mono<Job> look(@Nullable Job last) {
            Board shared = board(last);
            return last == null || shared == null
                    ? Board.alone(server, jobId)
                    : shared.look(last, waiting.longestInterval().toNanos());
        }

        private synchronized @Nullable Board board(@Nullable Job last) {
            if (workflowId == null && last != null) {
                workflowId = last.appId();
            }
            if (board == null && !isClosed && workflowId != null) {
                board = enter(workflowId);
            }
            return board;
        }

        @Override
        public synchronized void close() {
            isClosed = true;
            if (board != null) {
                leave(board);
                board = null;
            }
        }
    }
}
