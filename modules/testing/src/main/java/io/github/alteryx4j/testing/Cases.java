package io.github.alteryx4j.testing;

import java.util.Random;
import java.util.stream.LongStream;

/**
 * Checks a property on thousands of generated cases, the same ones each time. {@code -Dfuzz.times=50} takes fifty times
 * as many, {@code -Dfuzz.seed=4711} that one alone.
 */
public final class Cases {

    private static final long TIMES = Long.getLong("fuzz.times", 1);

    private Cases() {}

    /** What has to hold, whatever the random numbers are. */
    @FunctionalInterface
    public interface Property {

        /** Throws when it does not hold. */
        void holds(Random random) throws Exception;
    }

    /** Checks that many cases; a failure names the seed of its case. */
    public static void check(int cases, Property property) {
        Long only = Long.getLong("fuzz.seed");
        LongStream seeds = only == null ? LongStream.rangeClosed(1, cases * TIMES) : LongStream.of(only);
        seeds.forEach(seed -> check(seed, property));
    }

    private static void check(long seed, Property property) {
        try {
            property.holds(new Random(seed));
        } catch (Exception | AssertionError | StackOverflowError failure) {
            throw new AssertionError("Fails with -Dfuzz.seed=" + seed + ": " + failure, failure);
        }
    }
}
