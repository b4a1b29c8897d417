package io.github.alteryx4j.client;

import io.github.alteryx4j.ConfigurationException;
import java.time.Duration;

/** The way of every call: outer filters, authorisation, attempt filters, transport. Starts requests. */
final class Http {

    private final String server;
    private final CallFilter.Next chain;
    private final Alarms alarms;
    private final Limits limits;

    /**
     * The time limits of calls.
     *
     * @param deadline for a whole call, from its subscription to its decoded answer
     * @param attempt for a request until the head of its answer
     * @param stall for up- and downloads: the longest time without a byte
     */
    record Limits(Duration deadline, Duration attempt, Duration stall) {

        private static final Duration LONGEST = Duration.ofDays(30);

        Limits {
            check("deadline", deadline);
            check("attemptTimeout", attempt);
            check("stallLimit", stall);
        }

        private static void check(String name, Duration limit) {
            if (limit.isNegative() || limit.isZero() || limit.compareTo(LONGEST) > 0) {
                throw new ConfigurationException(
                        "The " + name + " of " + limit + " is none; give more than nothing and no more than 30 days");
            }
        }
    }

    /**
     * @param server host and port
     * @param chain a call with all that stands around it
     */
    Http(String server, CallFilter.Next chain, Alarms alarms, Limits limits) {
        this.server = server;
        this.chain = chain;
        this.alarms = alarms;
        this.limits = limits;
    }

    Request get(String template, String... ids) {
        return new Request(this, "GET", Repeatability.SAFE, template, ids);
    }

    /** A POST that must not be sent twice. */
    Request post(String template, String... ids) {
        return new Request(this, "POST", Repeatability.ONCE, template, ids);
    }

    /** A POST that may be sent twice: what the server keeps of the other time changes nothing. */
    Request repeatablePost(String template, String... ids) {
        return new Request(this, "POST", Repeatability.IDEMPOTENT, template, ids);
    }

    Request put(String template, String... ids) {
        return new Request(this, "PUT", Repeatability.IDEMPOTENT, template, ids);
    }

    /** A PATCH sets what it says, however often. */
    Request patch(String template, String... ids) {
        return new Request(this, "PATCH", Repeatability.IDEMPOTENT, template, ids);
    }

    Request delete(String template, String... ids) {
        return new Request(this, "DELETE", Repeatability.IDEMPOTENT, template, ids);
    }

    String server() {
        return server;
    }

    CallFilter.Next chain() {
        return chain;
    }

    Alarms alarms() {
        return alarms;
    }

    Limits limits() {
        return limits;
    }
}
