package io.github.alteryx4j.simulator;

import reactor.core.publisher.Mono;

/** Answers one endpoint; what it throws or signals as {@link Problem} is the error the caller gets. */
@FunctionalInterface
interface Handler {

    Mono<Reply> handle(Exchange exchange);
}
