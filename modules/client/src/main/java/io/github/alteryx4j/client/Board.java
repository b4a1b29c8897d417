package io.github.alteryx4j.client;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.client.job.JobStatus;
import io.github.alteryx4j.client.job.WorkflowJob;
import io.github.alteryx4j.client.job.WorkflowJobFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * The looks at the jobs of one workflow. A few ask for their job each. Many wait a moment for each other and share one
 * round over the lists of queued and of running jobs; only the jobs that stand on neither are asked for one by one, as a
 * rule because they ended. A server that refuses the lists, or does not filter them, is asked for each job.
 */
final class Board {

    /** So many ask each for itself. */
    private static final int FEW = 2;

    private static final int PAGE = 1_000;
    private static final int AT_ONCE = 16;
    private static final long SHORTEST_GAP = TimeUnit.SECONDS.toNanos(1);

    /** A round of many pages leaves the server so long for each of them. */
    private static final long GAP_OF_A_PAGE = TimeUnit.MILLISECONDS.toNanos(250);

    private final String workflowId;
    private final Looks.Server server;
    private final Scheduler clock = Schedulers.parallel();

    /** How many wait for jobs of this workflow; guarded by {@link Looks}. */
    volatile int watchers;

    private List<Look> waiting = new ArrayList<>();
    private boolean isBusy;
    private boolean hasNoLists;
    private int pages = 2;
    private long lastRoundAt = now() - TimeUnit.DAYS.toNanos(1);

    /** One who waits for the next round. */
    private static final class Look {

        private final Job last;
        private final long patience;
        private final MonoSink<Job> sink;
        private volatile boolean isGivenUp;

        Look(Job last, long patience, MonoSink<Job> sink) {
            this.last = last;
            this.patience = patience;
            this.sink = sink.onCancel(() -> isGivenUp = true);
        }
    }

    Board(String workflowId, Looks.Server server) {
        this.workflowId = workflowId;
        this.server = server;
    }

    String workflowId() {
        return workflowId;
    }

    /** One job, asked for alone, with its messages if it has ended. */
    static Mono<Job> alone(Looks.Server server, String jobId) {
        return server.job(jobId, false).flatMap(job -> JobWatch.isEnd(job) ? server.job(jobId, true) : Mono.just(job));
    }

    /**
     * The job as it is now.
     *
     * @param patience the longest time in nanoseconds that it may wait for others to look with
     */
    Mono<Job> look(Job last, long patience) {
        return Mono.defer(() -> watchers <= FEW || hasNoLists()
                ? alone(server, last.id())
                : Mono.create(sink -> join(new Look(last, patience, sink))));
    }

    private synchronized boolean hasNoLists() {
        return hasNoLists;
    }

    private void join(Look look) {
        long pause;
        synchronized (this) {
            waiting.add(look);
            if (isBusy) {
                return;
            }
            isBusy = true;
            pause = pause(look.patience);
        }
        clock.schedule(this::round, pause, TimeUnit.NANOSECONDS);
    }

    private long pause(long patience) {
        long gap = Math.min(Math.max(SHORTEST_GAP, pages * GAP_OF_A_PAGE), patience);
        return Math.max(0, lastRoundAt + gap - now());
    }

    private void round() {
        List<Look> looks;
        boolean together;
        synchronized (this) {
            looks = waiting.stream().filter(look -> !look.isGivenUp).toList();
            waiting = new ArrayList<>();
            lastRoundAt = now();
            together = !hasNoLists && looks.size() > pages;
        }
        Mono<Void> answers = together ? together(looks) : alone(looks);
        answers.doFinally(end -> next())
                .subscribe(nothing -> {}, unexpected -> looks.forEach(look -> look.sink.error(unexpected)));
    }

    private void next() {
        long pause;
        synchronized (this) {
            isBusy = !waiting.isEmpty();
            if (!isBusy) {
                return;
            }
            pause = pause(
                    waiting.stream().mapToLong(look -> look.patience).min().orElse(0));
        }
        clock.schedule(this::round, pause, TimeUnit.NANOSECONDS);
    }

    private Mono<Void> together(List<Look> looks) {
        Set<String> wanted = looks.stream().map(look -> look.last.id()).collect(Collectors.toCollection(HashSet::new));
        Map<String, WorkflowJob> found = new HashMap<>();
        Count count = new Count();
        return list(WorkflowJobFilter.QUEUED, count)
                .concatWith(list(WorkflowJobFilter.RUNNING, count))
                .doOnNext(row -> {
                    if (wanted.remove(row.id())) {
                        found.put(row.id(), row);
                    }
                })
                .takeUntil(row -> wanted.isEmpty() || count.isUnfiltered || count.rows > (long) PAGE * looks.size())
                .then()
                .doOnSuccess(done -> seen(count))
                .then(Mono.defer(() -> tell(looks, found)))
                .onErrorResume(AlteryxException.class, error -> refused(error, looks));
    }

    private static final class Count {
        private int pages;
        private long rows;
        private boolean isUnfiltered;
    }

    private Flux<WorkflowJob> list(WorkflowJobFilter status, Count count) {
        return OffsetPages.ofArrays(0, PAGE, WorkflowJob::id, (offset, limit) -> {
                    count.pages++;
                    return server.jobs(workflowId, status, offset, limit);
                })
                .doOnNext(row -> {
                    count.rows++;
                    count.isUnfiltered |= isOver(row.status());
                });
    }

    private static boolean isOver(JobStatus status) {
        return status == JobStatus.COMPLETED || status == JobStatus.CANCELLED;
    }

    private synchronized void seen(Count count) {
        pages = Math.max(2, count.pages);
        hasNoLists = count.isUnfiltered;
    }

    private Mono<Void> refused(AlteryxException error, List<Look> looks) {
        if (error.isTransient()) {
            looks.forEach(look -> look.sink.error(error));
            return Mono.empty();
        }
        synchronized (this) {
            hasNoLists = true;
        }
        return alone(looks);
    }

    private Mono<Void> tell(List<Look> looks, Map<String, WorkflowJob> found) {
        List<Look> missing = new ArrayList<>();
        for (Look look : looks) {
            WorkflowJob row = found.get(look.last.id());
            if (row == null || isOver(row.status())) {
                missing.add(look);
            } else {
                look.sink.success(updated(look.last, row));
            }
        }
        return each(missing, look -> server.job(look.last.id(), true));
    }

    private static Job updated(Job last, WorkflowJob row) {
        return new Job(
                last.id(),
                last.appId(),
                last.createDateTime(),
                row.statusWord(),
                last.dispositionWord(),
                last.outputs(),
                last.messages(),
                row.priority(),
                row.workerTag(),
                row.runWithE2());
    }

    private Mono<Void> alone(List<Look> looks) {
        return each(looks, look -> alone(server, look.last.id()));
    }

    private static Mono<Void> each(List<Look> looks, Function<Look, Mono<Job>> ask) {
        return Flux.fromIterable(looks)
                .flatMap(
                        look -> ask.apply(look).doOnSuccess(look.sink::success).onErrorResume(error -> {
                            look.sink.error(error);
                            return Mono.empty();
                        }),
                        AT_ONCE)
                .then();
    }

    private long now() {
        return clock.now(TimeUnit.NANOSECONDS);
    }
}
