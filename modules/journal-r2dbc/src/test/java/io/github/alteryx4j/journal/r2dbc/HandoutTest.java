package io.github.alteryx4j.journal.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.client.fleet.Submission;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Waiting for work of others must not end by a thread that stands still at the wrong time. */
class HandoutTest {

    private static final Duration STALL = Duration.ofMillis(200);

    private Rig rig;

    @BeforeEach
    void open(@TempDir Path folder) {
        rig = Rig.h2(folder.resolve("journal").toString()).withTables();
        Schedulers.setFactory(new Stalling());
    }

    @AfterEach
    void close() {
        Schedulers.resetFactory();
        rig.close();
    }

    @Test
    void goesOnLookingThoughTheThreadThatSetsItsTimerStandsStillUntilTheTimerRan() {
        R2dbcJournal here = rig.journal(Duration.ofSeconds(60));
        R2dbcJournal there = rig.journal(Duration.ofSeconds(60));
        JournalContract.get(there.add(Mono.just(new WorkItem("elsewhere", ""))));
        Submission elsewhere = Objects.requireNonNull(
                there.work().concatMap(item -> there.intend(item.key(), "w")).blockFirst());
        JournalContract.get(here.add(Mono.just(new WorkItem("own", ""))));
        Mono<Void> all = here.work(options -> options.poll(Duration.ofMillis(300)))
                .flatMap(item -> here.intend(item.key(), "w")
                        .delayElement(Duration.ofMillis(100))
                        .flatMap(held -> here.accept(held, "job"))
                        .flatMap(held -> here.finish(held, "Success")))
                .then()
                .cache();
        Disposable working = all.subscribe();
        SharedWork.until(() -> rig.number("select count(*) from alteryx4j_submission where state = 'DONE'") == 1);
        Mono.delay(STALL.multipliedBy(2)).block();
        JournalContract.get(there.accept(elsewhere, "job").flatMap(held -> there.finish(held, "Success")));
        all.block(Duration.ofSeconds(20));
        assertThat(working.isDisposed()).isTrue();
    }

    /** Its shortest timers run before the call that set them is back. */
    private static final class Stalling implements Schedulers.Factory {

        @Override
        public Scheduler newParallel(int parallelism, ThreadFactory threads) {
            Scheduler real = Schedulers.Factory.super.newParallel(parallelism, threads);
            return new Scheduler() {

                @Override
                public Disposable schedule(Runnable task) {
                    return real.schedule(task);
                }

                @Override
                public Disposable schedule(Runnable task, long delay, TimeUnit unit) {
                    Disposable scheduled = real.schedule(task, delay, unit);
                    long until = System.nanoTime() + STALL.toNanos();
                    while (unit.toMillis(delay) == 20 && System.nanoTime() < until) {
                        Thread.onSpinWait();
                    }
                    return scheduled;
                }

                @Override
                public Worker createWorker() {
                    return real.createWorker();
                }

                @Override
                public void init() {
                    real.init();
                }

                @Override
                public void dispose() {
                    real.dispose();
                }
            };
        }
    }
}
