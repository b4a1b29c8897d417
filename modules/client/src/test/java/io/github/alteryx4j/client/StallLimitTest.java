package io.github.alteryx4j.client;

import io.github.alteryx4j.ClientClosedException;
import io.netty.util.Timeout;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import reactor.util.context.Context;

class StallLimitTest {

    private final Alarms alarms = new Alarms();
    private final CountDownLatch bothAreSet = new CountDownLatch(1);
    private final CountDownLatch closing = new CountDownLatch(1);

    @Test
    void aStreamWhoseAlarmRingsWhileTheClientIsClosedIsTold() {
        alarms.after(0, task(() -> spinUntil(() -> bothAreSet.getCount() == 0)));
        // Rings just before the stream's, in the same turn of the wheel, and lasts until the wheel is stopped.
        alarms.after(0, task(() -> {
            closing.countDown();
            spinUntil(Thread.currentThread()::isInterrupted);
        }));
        StepVerifier.create(new StallLimit<>(Flux.never(), alarms, 1, AssertionError::new), 0)
                .expectSubscription()
                .then(() -> {
                    bothAreSet.countDown();
                    spinUntil(() -> closing.getCount() == 0);
                    alarms.close();
                })
                .expectError(ClientClosedException.class)
                .verify(Duration.ofSeconds(20));
    }

    /** The wheel's thread must not even hint that it waits. */
    private static void spinUntil(BooleanSupplier met) {
        while (!met.getAsBoolean()) {}
    }

    private static Alarms.Task task(Runnable work) {
        return new Alarms.Task() {
            @Override
            public void run(Timeout reached) {
                work.run();
            }

            @Override
            public void closed() {}

            @Override
            public Context currentContext() {
                return Context.empty();
            }
        };
    }
}
