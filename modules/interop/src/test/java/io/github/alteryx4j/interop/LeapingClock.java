package io.github.alteryx4j.interop;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import reactor.core.Disposable;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Real threads and real delays, but the time that it tells leaps forward when a test wants it to. */
final class LeapingClock implements Scheduler {

    private final Scheduler real = Schedulers.parallel();
    private final AtomicLong leapt = new AtomicLong();

    void leap(Duration by) {
        leapt.addAndGet(by.toNanos());
    }

    @Override
    public long now(TimeUnit unit) {
        return unit.convert(real.now(TimeUnit.NANOSECONDS) + leapt.get(), TimeUnit.NANOSECONDS);
    }

    @Override
    public Disposable schedule(Runnable task) {
        return real.schedule(task);
    }

    @Override
    public Disposable schedule(Runnable task, long delay, TimeUnit unit) {
        return real.schedule(task, delay, unit);
    }

    @Override
    public Worker createWorker() {
        return real.createWorker();
    }
}
