package io.github.alteryx4j.client.fleet;

import io.github.alteryx4j.client.job.JobStatus;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import reactor.core.scheduler.Scheduler;

/** When a watched job was seen to be queued, to run and to end. Of one subscriber. */
final class Course {

    private final Scheduler clock;
    private final Tally.Mark mark;
    private final @Nullable Long queuedAt;
    private @Nullable Long runningAt;

    /** @param justQueued whether the job was queued just now, and not earlier by somebody else */
    Course(Scheduler clock, Tally.Mark mark, boolean justQueued) {
        this.clock = clock;
        this.mark = mark;
        this.queuedAt = justQueued ? now() : null;
        mark.at(Tally.Stage.QUEUED);
    }

    void at(JobStatus status) {
        if (status == JobStatus.RUNNING && runningAt == null) {
            runningAt = now();
            mark.at(Tally.Stage.RUNNING);
        }
    }

    @Nullable Duration queueTime() {
        return queuedAt == null || runningAt == null ? null : Duration.ofNanos(runningAt - queuedAt);
    }

    /** Until now. A job that ran already when it was first looked at may have run longer, so that is not told. */
    @Nullable Duration runTime() {
        return queuedAt == null || runningAt == null ? null : Duration.ofNanos(now() - runningAt);
    }

    private long now() {
        return clock.now(TimeUnit.NANOSECONDS);
    }
}
