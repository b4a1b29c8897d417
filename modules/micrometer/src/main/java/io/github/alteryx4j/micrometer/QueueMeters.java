package io.github.alteryx4j.micrometer;

/** Measures the queue in front of a server. Keeps the class path free of the resilience module where it is not used. */
@FunctionalInterface
interface QueueMeters {

    /** Measures nothing. */
    QueueMeters NONE = server -> {};

    /** Measures that server from now on; called with each call. */
    void measure(String server);
}
