package io.github.alteryx4j.micrometer;

import io.github.alteryx4j.client.Answer;
import io.github.alteryx4j.client.Call;
import io.github.alteryx4j.client.CallFilter;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.ObservationRegistry;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** Observes whole calls, their waiting and repetitions included. */
final class CallObservation implements CallFilter {

    private final ObservationRegistry registry;
    private final String client;
    private final QueueMeters queue;

    CallObservation(ObservationRegistry registry, String client, QueueMeters queue) {
        this.registry = registry;
        this.client = client;
        this.queue = queue;
    }

    @Override
    public Mono<Answer> filter(Call call, Next next) {
        return Mono.deferContextual(caller -> {
            queue.measure(call.server());
            Requests requests = new Requests();
            Supplier<KeyValue> last = () -> KeyValue.of("retries", String.valueOf(requests.repetitions()));
            return Observed.start("alteryx.client.calls", client, call, last, registry, caller)
                    .around(next::send)
                    .contextWrite(inner -> inner.put(Requests.class, requests));
        });
    }
}
