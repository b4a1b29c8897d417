package io.github.alteryx4j.resilience.soak;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.SubmissionUncertainException;
import io.github.alteryx4j.WaitInterruptedException;
import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.client.job.OutputFormat;
import io.github.alteryx4j.client.run.JobOutcome;
import io.github.alteryx4j.resilience.Resilience;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * A service that embeds the client, in a virtual machine of its own with a small heap: submits, waits, downloads, again
 * and again, and writes a line for the end of each. Tells its heap now and then, and its threads.
 */
final class Service {

    private static final int AT_ONCE = 32;

    private final AlteryxClient client;
    private final String workflowId;

    private Service(AlteryxClient client, String workflowId) {
        this.client = client;
        this.workflowId = workflowId;
    }

    /** Address, key, secret, workflow, seconds. */
    public static void main(String[] arguments) throws InterruptedException {
        long seconds = Long.parseLong(arguments[4]);
        run(arguments, Duration.ofSeconds(2), "warm");
        int before = threads();
        System.out.println("THREADS " + before + " before");
        run(arguments, Duration.ofSeconds(seconds), "key");
        for (int i = 0; i < 100 && threads() > before; i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        System.out.println("THREADS " + threads() + " after");
    }

    private static void run(String[] arguments, Duration time, String name) {
        try (AlteryxClient client = AlteryxClient.builder()
                .baseUrl(arguments[0])
                .credentials(arguments[1], arguments[2])
                .token(token -> token.rejectionGuard(Duration.ofMillis(100)))
                .attemptTimeout(Duration.ofSeconds(2))
                .stallLimit(Duration.ofSeconds(2))
                .deadline(Duration.ofSeconds(10))
                .apply(Resilience.defaults())
                .build()) {
            Service service = new Service(client, arguments[3]);
            AtomicBoolean over = new AtomicBoolean();
            Mono.delay(time).subscribe(end -> over.set(true));
            var heap = Flux.interval(time.dividedBy(4), Schedulers.boundedElastic())
                    .filter(quarter -> name.equals("key"))
                    .subscribe(quarter -> System.out.println("HEAP " + usedMegabytes()));
            Flux.<Integer, Integer>generate(() -> 0, (i, sink) -> {
                        if (over.get()) {
                            sink.complete();
                        } else {
                            sink.next(i);
                        }
                        return i + 1;
                    })
                    .flatMap(i -> service.mainJob(name + "-" + i), AT_ONCE)
                    .blockLast();
            heap.dispose();
            client.closeLater().block(Duration.ofSeconds(20));
        }
    }

    private Mono<Void> mainJob(String key) {
        return client.jobs()
                .run(workflowId, run -> run.answer("Key", key))
                .map(Job::id)
                .doOnNext(id -> System.out.println("ACKNOWLEDGED " + key))
                .onErrorResume(SubmissionUncertainException.class, lost -> tell("UNCERTAIN " + key))
                .onErrorResume(
                        AlteryxException.class,
                        error -> tell("REFUSED " + key + " " + error.getClass().getSimpleName()))
                .flatMap(id -> outcome(id, key))
                .onErrorResume(error -> tell("BROKEN " + key + " " + error).then());
    }

    private Mono<Void> outcome(String jobId, String key) {
        return Mono.defer(() -> client.jobs()
                        .await(
                                jobId,
                                wait -> wait.firstLook(Duration.ofMillis(100)).longestInterval(Duration.ofMillis(500))))
                .retryWhen(Retry.fixedDelay(20, Duration.ofMillis(500))
                        .filter(error -> error instanceof WaitInterruptedException || isTransient(error)))
                .flatMap(JobOutcome::orError)
                .flatMap(this::output)
                .retryWhen(Retry.fixedDelay(20, Duration.ofMillis(500)))
                .doOnNext(text -> System.out.println((text.equals(key) ? "DONE " : "WRONG " + text + " for ") + key))
                .then();
    }

    private Mono<String> output(Job job) {
        return client.jobs()
                .download(job.id(), job.outputs().get(0).id(), OutputFormat.CSV)
                .reduce(new ByteArrayOutputStream(), (all, piece) -> {
                    byte[] bytes = new byte[piece.remaining()];
                    piece.get(bytes);
                    all.writeBytes(bytes);
                    return all;
                })
                .map(all -> all.toString(StandardCharsets.UTF_8));
    }

    private static boolean isTransient(Throwable error) {
        return error instanceof AlteryxException ours && ours.isTransient();
    }

    private static Mono<String> tell(String line) {
        return Mono.fromRunnable(() -> System.out.println(line));
    }

    private static long usedMegabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static int threads() {
        return Thread.getAllStackTraces().size();
    }
}
