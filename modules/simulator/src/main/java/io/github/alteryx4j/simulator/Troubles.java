package io.github.alteryx4j.simulator;

import java.util.function.Function;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** Lets one request meet its fault, or pass. */
final class Troubles {

    private final Site site;
    private final Exchange exchange;
    private final ReplyWriter writer;
    private final Supplier<Mono<Reply>> handler;

    Troubles(Site site, Exchange exchange, ReplyWriter writer, Supplier<Mono<Reply>> handler) {
        this.site = site;
        this.exchange = exchange;
        this.writer = writer;
        this.handler = handler;
    }

    Mono<Void> meet(Fault fault, Function<Reply, Mono<Void>> write) {
        if (fault instanceof Fault.Delay delay) {
            return Mono.delay(delay.by()).then(Mono.defer(handler)).flatMap(write);
        } else if (fault instanceof Fault.Instead instead) {
            return drain().then(Mono.defer(() -> write.apply(instead.reply())));
        } else if (fault instanceof Fault.Reset) {
            return writer.cut(true);
        } else if (fault instanceof Fault.LoseReply lost) {
            return handler.get().flatMap(reply -> writer.cut(lost.reset()));
        } else if (fault instanceof Fault.Truncate) {
            return handler.get().flatMap(writer::writeHalf);
        } else if (fault instanceof Fault.Malform) {
            return handler.get().flatMap(reply -> write.apply(writer.malformed(reply)));
        } else if (fault instanceof Fault.EmptyBody) {
            return handler.get().flatMap(reply -> write.apply(reply.body(new Reply.None())));
        } else if (fault instanceof Fault.RevokeToken) {
            String token = exchange.bearer();
            if (token != null) {
                site.tokens().revoke(token);
            }
        } else if (fault instanceof Fault.Hang) {
            return Mono.never();
        } else if (fault instanceof Fault.CloseAfter) {
            return handler.get().flatMap(write).then(Mono.fromRunnable(writer::closeSoon));
        }
        return handler.get().flatMap(write);
    }

    private Mono<Void> drain() {
        return exchange.request().receive().then().onErrorComplete();
    }
}
