package io.github.alteryx4j.simulator;

import java.time.Duration;

/** What goes wrong with one request. */
sealed interface Fault {

    record None() implements Fault {}

    record Delay(Duration by) implements Fault {}

    record Instead(Reply reply) implements Fault {}

    record Reset() implements Fault {}

    record LoseReply(boolean reset) implements Fault {}

    record Truncate() implements Fault {}

    record Malform() implements Fault {}

    record EmptyBody() implements Fault {}

    record RevokeToken() implements Fault {}

    record Hang() implements Fault {}

    record CloseAfter() implements Fault {}
}
