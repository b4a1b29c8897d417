package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.AccessDeniedException;
import io.github.alteryx4j.ErrorReply;
import io.github.alteryx4j.ServerErrorException;
import io.github.alteryx4j.WaitInterruptedException;
import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.client.job.WorkflowJob;
import io.github.alteryx4j.client.job.WorkflowJobFilter;
import io.github.alteryx4j.client.run.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

/** Waiting for many jobs at once, in virtual time, counted at the server. */
class LooksTest {

    private final VirtualTimeScheduler time = VirtualTimeScheduler.getOrSet();
    private final Queue server = new Queue();
    private final Looks looks = new Looks(server);
    private final Map<String, Job> ended = new LinkedHashMap<>();
    private final List<Throwable> errors = new ArrayList<>();
    private final List<Disposable> waits = new ArrayList<>();

    @AfterEach
    void letTheClockRun() {
        waits.forEach(Disposable::dispose);
        VirtualTimeScheduler.reset();
    }

    private void await(String jobId, String workflowId) {
        await(jobId, workflowId, Waiting.of(w -> {}));
    }

    private void await(String jobId, String workflowId, Waiting waiting) {
        server.jobs.put(jobId, workflowId);
        Job queued = new Job(jobId, workflowId, null, "Queued", "None", List.of(), List.of(), null, null, false);
        waits.add(Flux.using(
                        () -> looks.watcher(jobId, workflowId, waiting),
                        watcher -> JobWatch.of(jobId, waiting, watcher::look, queued),
                        Looks.Watcher::close)
                .last()
                .subscribe(job -> ended.put(jobId, job), errors::add));
    }

    private int requestsDuring(Duration span) {
        int before = server.requests();
        time.advanceTimeBy(span);
        return server.requests() - before;
    }

    private void pass(Duration span) {
        // In small steps, as time does pass.
        for (long i = 0; i < span.toSeconds(); i++) {
            time.advanceTimeBy(Duration.ofSeconds(1));
        }
    }

    @Test
    void tenThousandJobsOfOneWorkflowCostFewRequestsASecond() {
        for (int i = 0; i < 10_000; i++) {
            await("j" + i, "w");
        }
        pass(Duration.ofMinutes(2));
        int requests = requestsDuring(Duration.ofMinutes(5));
        // Eleven pages of the queued ones, one of those that run, every three seconds.
        assertThat(requests / 300.0).isBetween(1.0, 5.0);
        assertThat(server.looks).as("requests for single jobs").isLessThan(20);
        assertThat(errors).isEmpty();
    }

    @Test
    void eachThatEndsCostsOneRequestMore() {
        for (int i = 0; i < 10_000; i++) {
            await("j" + i, "w");
        }
        pass(Duration.ofMinutes(2));
        int looksBefore = server.looks;
        for (int i = 0; i < 600; i++) {
            server.end("j" + i);
            time.advanceTimeBy(Duration.ofMillis(500));
        }
        time.advanceTimeBy(Duration.ofSeconds(30));
        assertThat(ended).hasSize(600);
        assertThat(server.looks - looksBefore).isEqualTo(600);
        assertThat(ended.get("j7").disposition()).hasToString("SUCCESS");
    }

    @Test
    void jobsOfManyWorkflowsAreLookedAtInTheirOwnIntervals() {
        for (int i = 0; i < 200; i++) {
            await("j" + i, "w" + i);
        }
        pass(Duration.ofMinutes(2));
        int requests = requestsDuring(Duration.ofMinutes(5));
        // 200 jobs every 15 s, a fifth more or less.
        assertThat(requests / 300.0).isBetween(200 / 18.0, 200 / 12.0);
        assertThat(server.lists).isZero();
    }

    @Test
    void twoOfOneWorkflowAskEachForItself() {
        await("j1", "w");
        await("j2", "w");
        pass(Duration.ofMinutes(1));
        assertThat(server.lists).isZero();
        server.end("j1");
        server.end("j2");
        pass(Duration.ofSeconds(20));
        assertThat(ended).containsOnlyKeys("j1", "j2");
    }

    @Test
    void someHundredOfOneWorkflowAllLearnTheirEnd() {
        for (int i = 0; i < 300; i++) {
            await("j" + i, "w");
        }
        pass(Duration.ofSeconds(40));
        for (int i = 0; i < 300; i++) {
            server.running.add("j" + i);
            if (i % 7 == 0) {
                time.advanceTimeBy(Duration.ofSeconds(1));
            }
            server.end("j" + i);
        }
        pass(Duration.ofSeconds(40));
        assertThat(ended).hasSize(300);
        assertThat(errors).isEmpty();
        assertThat(server.lists).isPositive();
    }

    @Test
    void aServerThatRefusesTheListsIsAskedForEachJob() {
        server.listError = new AccessDeniedException("GET …", new ErrorReply(401, "no", Map.of(), null, null), "no");
        for (int i = 0; i < 50; i++) {
            await("j" + i, "w");
        }
        pass(Duration.ofMinutes(1));
        assertThat(server.lists).isEqualTo(1);
        server.over.addAll(server.jobs.keySet());
        pass(Duration.ofSeconds(20));
        assertThat(ended).hasSize(50);
        assertThat(errors).isEmpty();
    }

    @Test
    void aServerThatDoesNotFilterTheListsIsAskedForEachJob() {
        server.filters = false;
        server.jobs.put("old", "w");
        server.end("old");
        for (int i = 0; i < 50; i++) {
            await("j" + i, "w");
        }
        pass(Duration.ofMinutes(1));
        assertThat(server.lists).isEqualTo(1);
        server.over.addAll(server.jobs.keySet());
        pass(Duration.ofSeconds(20));
        assertThat(ended).hasSize(50);
    }

    @Test
    void aListThatFailsForAWhileFailsNoJob() {
        for (int i = 0; i < 50; i++) {
            await("j" + i, "w");
        }
        pass(Duration.ofSeconds(30));
        server.listError = new ServerErrorException("GET …", new ErrorReply(503, "", Map.of(), null, null), true);
        pass(Duration.ofSeconds(30));
        server.listError = null;
        server.over.addAll(server.jobs.keySet());
        pass(Duration.ofSeconds(30));
        assertThat(errors).isEmpty();
        assertThat(ended).hasSize(50);
    }

    @Test
    void aJobThatStandsOnNoListIsAskedForByItself() {
        server.listed = id -> !id.equals("j3");
        for (int i = 0; i < 50; i++) {
            await("j" + i, "w");
        }
        pass(Duration.ofMinutes(2));
        assertThat(server.looksAt.get("j3")).as("in its own interval").isBetween(6, 20);
        server.end("j3");
        pass(Duration.ofSeconds(20));
        assertThat(ended).containsOnlyKeys("j3");
    }

    @Test
    void whoGivesUpIsNotAskedForAnyMore() {
        for (int i = 0; i < 50; i++) {
            await("j" + i, "w");
        }
        pass(Duration.ofSeconds(30));
        waits.forEach(Disposable::dispose);
        assertThat(requestsDuring(Duration.ofMinutes(5))).isLessThan(4);
    }

    @Test
    void aListThatGetsNoAnswerHoldsNobodyUpBeyondHisLimitAndItsLateErrorIsNobodys() {
        for (int i = 0; i < 50; i++) {
            await("j" + i, "w", Waiting.of(w -> w.limit(Duration.ofSeconds(20))));
        }
        pass(Duration.ofSeconds(5));
        server.listError = new ServerErrorException("GET …", new ErrorReply(503, "", Map.of(), null, null), true);
        server.errorsAfter = Duration.ofMinutes(1);
        pass(Duration.ofSeconds(17));
        assertThat(errors).hasSize(50).allMatch(WaitInterruptedException.class::isInstance);
        pass(Duration.ofMinutes(2));
    }

    @Test
    void anImpatientOneDoesNotWaitForOthers() {
        Waiting impatient = Waiting.of(w -> w.firstLook(Duration.ofMillis(50)).longestInterval(Duration.ofMillis(100)));
        for (int i = 0; i < 50; i++) {
            await("j" + i, "w", impatient);
        }
        time.advanceTimeBy(Duration.ofSeconds(2));
        server.end("j9");
        time.advanceTimeBy(Duration.ofMillis(230));
        assertThat(ended).containsOnlyKeys("j9");
    }

    /** A server's queue: what stands in it and how often it was asked. */
    private static final class Queue implements Looks.Server {

        private final Map<String, String> jobs = new LinkedHashMap<>();
        private final Set<String> running = new HashSet<>();
        private final Set<String> over = new HashSet<>();
        private Predicate<String> listed = id -> true;
        private boolean filters = true;
        private @Nullable RuntimeException listError;
        private Duration errorsAfter = Duration.ZERO;
        private int lists;
        private int looks;
        private final Map<String, Integer> looksAt = new HashMap<>();

        int requests() {
            return lists + looks;
        }

        void end(String jobId) {
            over.add(jobId);
        }

        @Override
        public Mono<Job> job(String jobId, boolean withMessages) {
            return Mono.fromSupplier(() -> {
                looks++;
                looksAt.merge(jobId, 1, Integer::sum);
                return over.contains(jobId) ? job(jobId, "Completed", "Success") : job(jobId, status(jobId), "None");
            });
        }

        private String status(String jobId) {
            return running.contains(jobId) ? "Running" : "Queued";
        }

        private Job job(String jobId, String status, String disposition) {
            return new Job(jobId, jobs.get(jobId), null, status, disposition, List.of(), List.of(), null, null, false);
        }

        @Override
        public Flux<WorkflowJob> jobs(String workflowId, WorkflowJobFilter status, int offset, int limit) {
            return Flux.defer(() -> {
                lists++;
                return listError == null
                        ? Flux.fromStream(jobs.entrySet().stream()
                                .filter(job -> job.getValue().equals(workflowId) && listed.test(job.getKey()))
                                .filter(job -> !filters || isListed(job.getKey(), status))
                                .skip(offset)
                                .limit(limit)
                                .map(job -> row(job.getKey())))
                        : Mono.delay(errorsAfter).thenMany(Flux.error(listError));
            });
        }

        private boolean isListed(String jobId, WorkflowJobFilter status) {
            return !over.contains(jobId) && (status == WorkflowJobFilter.RUNNING) == running.contains(jobId);
        }

        private WorkflowJob row(String jobId) {
            return new WorkflowJob(jobId, null, over.contains(jobId) ? "Completed" : status(jobId), null, null, false);
        }
    }
}
