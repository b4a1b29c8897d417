package io.github.alteryx4j.examples.verify;

/** A line of the report. */
record Finding(String about, String assumed, Seen seen) {

    boolean is(Verdict verdict) {
        return seen.verdict() == verdict;
    }
}
