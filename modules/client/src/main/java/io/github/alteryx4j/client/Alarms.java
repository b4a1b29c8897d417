package io.github.alteryx4j.client;

import io.github.alteryx4j.ClientClosedException;
import io.netty.util.HashedWheelTimer;
import io.netty.util.Timeout;
import io.netty.util.TimerTask;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import reactor.core.Exceptions;
import reactor.core.publisher.Operators;
import reactor.core.scheduler.Schedulers;
import reactor.util.context.Context;

/**
 * The time limits of all calls in flight: a hashed wheel, because nearly every limit is set and taken back without
 * being reached. Precise to a tenth of a second, and never early. Tasks run on its one thread and must not linger.
 */
final class Alarms implements AutoCloseable {

    private final HashedWheelTimer wheel = new HashedWheelTimer(
            new DefaultThreadFactory("alteryx4j-timer", true), 100, TimeUnit.MILLISECONDS, 512, false);

    Alarms() {
        // Started here, since starting it waits for its thread and must not happen on an event loop.
        wheel.start();
    }

    /**
     * Runs the task then, unless it is taken back.
     *
     * @throws ClientClosedException if the client is closed
     */
    Timeout after(long nanos, Task task) {
        try {
            return wheel.newTimeout(task, nanos, TimeUnit.NANOSECONDS);
        } catch (IllegalStateException stopped) {
            throw new ClientClosedException();
        }
    }

    /**
     * The same for a task that rings again. One that meets the end of the client, where nobody would tell it any more, is
     * told here; then there is nothing to take back.
     */
    @Nullable Timeout again(long nanos, Task task) {
        try {
            return after(nanos, task);
        } catch (ClientClosedException meanwhile) {
            Schedulers.parallel().schedule(task::closed);
            return null;
        }
    }

    /** Stops the thread and tells the tasks that still waited, each whatever the others do. Blocks for a moment. */
    @Override
    public void close() {
        for (Timeout waiting : wheel.stop()) {
            Task task = (Task) waiting.task();
            try {
                task.closed();
            } catch (Throwable thrownByASubscriber) {
                Exceptions.throwIfJvmFatal(thrownByASubscriber);
                Operators.onErrorDropped(thrownByASubscriber, task.currentContext());
            }
        }
    }

    /** What is to happen when the time is over, and when the client is closed before. */
    interface Task extends TimerTask {

        void closed();

        /** Of the subscriber that is told. */
        Context currentContext();
    }
}
