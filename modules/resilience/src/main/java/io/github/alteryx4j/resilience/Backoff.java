package io.github.alteryx4j.resilience;

import io.github.resilience4j.core.IntervalBiFunction;
import io.github.resilience4j.core.functions.Either;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * How long to wait before a repetition, in milliseconds: what the server asked for, and on top of it anything between
 * nothing and a time that doubles up to a limit. At the limit it is drawn as freely as before, so that those who failed
 * together do not come back together.
 */
record Backoff(Duration first, Duration longest) implements IntervalBiFunction<Object> {

    @Override
    public Long apply(Integer failures, Either<Throwable, Object> outcome) {
        return asked(outcome.isLeft() ? outcome.getLeft() : null)
                + ThreadLocalRandom.current().nextLong(grown(failures) + 1);
    }

    /** The most that can come out. */
    long atMost(int failures, Throwable error) {
        return asked(error) + grown(failures);
    }

    private long grown(int failures) {
        return Math.min(longest.toMillis(), first.toMillis() << Math.min(failures - 1, 20));
    }

    /** Rounded up, as it must not be sooner. */
    private static long asked(@Nullable Throwable error) {
        return Verdicts.askedToWait(error).plusNanos(999_999).toMillis();
    }
}
