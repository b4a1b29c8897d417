package io.github.alteryx4j.resilience;

import io.github.alteryx4j.client.Answer;
import io.github.alteryx4j.client.Call;
import io.github.alteryx4j.client.CallFilter;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Mono;

/** Lets a call wait at the gate of its server. Its place is free again with the head of the answer. */
final class Admission implements CallFilter {

    private final Servers servers;

    Admission(Servers servers) {
        this.servers = servers;
    }

    @Override
    public Mono<Answer> filter(Call call, Next next) {
        return new Queued(call, next, servers.of(call).gate());
    }

    private static final class Queued extends Mono<Answer> {

        private final Call call;
        private final Next next;
        private final Gate gate;

        Queued(Call call, Next next, Gate gate) {
            this.call = call;
            this.next = next;
            this.gate = gate;
        }

        @Override
        public void subscribe(CoreSubscriber<? super Answer> actual) {
            Ticket ticket = new Ticket(call, next, gate, actual);
            actual.onSubscribe(ticket);
            ticket.queue();
        }
    }
}
