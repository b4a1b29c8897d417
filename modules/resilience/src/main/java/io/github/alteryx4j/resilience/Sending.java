package io.github.alteryx4j.resilience;

import io.github.alteryx4j.client.Answer;
import io.github.alteryx4j.client.Call;
import io.github.alteryx4j.client.CallFilter;
import reactor.core.publisher.Mono;

/** Sends for an operator that has taken something which must be given back whatever happens. */
final class Sending {

    private Sending() {}

    /** What the filters behind it return, or what they throw as an error. */
    static Mono<Answer> through(CallFilter.Next next, Call call) {
        try {
            return next.send(call);
        } catch (RuntimeException thrown) {
            return Mono.error(thrown);
        }
    }
}
