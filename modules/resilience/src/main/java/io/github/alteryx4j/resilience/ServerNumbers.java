package io.github.alteryx4j.resilience;

/**
 * How one server stands with this client.
 *
 * @param server host and port
 * @param limit how many calls may be under way now
 * @param running how many are
 * @param waiting how many wait to begin
 * @param started how many have begun so far, repetitions included
 * @param refused how many the full queue has refused so far
 * @param abandoned how many were given up while they waited, and never sent
 * @param retryBudget how many repetitions are saved up
 */
public record ServerNumbers(
        String server,
        int limit,
        int running,
        int waiting,
        long started,
        long refused,
        long abandoned,
        double retryBudget) {}
