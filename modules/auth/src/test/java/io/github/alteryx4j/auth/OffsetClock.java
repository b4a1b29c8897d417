package io.github.alteryx4j.auth;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.Disposable;
import reactor.core.scheduler.Scheduler;
import reactor.test.scheduler.VirtualTimeScheduler;

/** Virtual time whose monotonic clock starts anywhere, whose wall clock may jump, and that counts what it schedules. */
final class OffsetClock implements Scheduler {

    final VirtualTimeScheduler time = VirtualTimeScheduler.create();
    final AtomicInteger scheduled = new AtomicInteger();
    private final long monotonicStart;
    private volatile Duration wallOffset = Duration.ZERO;

    OffsetClock(long monotonicStart) {
        this.monotonicStart = monotonicStart;
    }

    void jumpWallClock(Duration by) {
        wallOffset = wallOffset.plus(by);
    }

    @Override
    public long now(TimeUnit unit) {
        return unit.compareTo(TimeUnit.MILLISECONDS) >= 0
                ? time.now(unit) + unit.convert(wallOffset)
                : unit.convert(monotonicStart + time.now(TimeUnit.NANOSECONDS), TimeUnit.NANOSECONDS);
    }

    @Override
    public Disposable schedule(Runnable task) {
        return time.schedule(task);
    }

    @Override
    public Disposable schedule(Runnable task, long delay, TimeUnit unit) {
        scheduled.incrementAndGet();
        return time.schedule(task, delay, unit);
    }

    @Override
    public Worker createWorker() {
        scheduled.incrementAndGet();
        return time.createWorker();
    }
}
