package io.github.alteryx4j.client;

/** What sending a call twice does. */
public enum Repeatability {
    /** Nothing changes on the server, however often it is sent. */
    SAFE,
    /** Sent twice, the server ends up as if it had been sent once, or with a file besides that nothing names. */
    IDEMPOTENT,
    /** Sent twice, it happens twice: a second job, a second workflow. */
    ONCE
}
