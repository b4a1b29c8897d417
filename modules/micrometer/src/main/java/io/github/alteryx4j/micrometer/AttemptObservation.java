package io.github.alteryx4j.micrometer;

import io.github.alteryx4j.client.Answer;
import io.github.alteryx4j.client.Call;
import io.github.alteryx4j.client.CallFilter;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.ObservationRegistry;
import java.util.Objects;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** Counts the requests of calls, and observes each if that is wanted. */
final class AttemptObservation implements CallFilter {

    private final ObservationRegistry registry;
    private final String client;
    private final boolean observes;

    AttemptObservation(ObservationRegistry registry, String client, boolean observes) {
        this.registry = registry;
        this.client = client;
        this.observes = observes;
    }

    @Override
    public Mono<Answer> filter(Call call, Next next) {
        return Mono.deferContextual(caller -> {
            int number = Objects.requireNonNull(caller.getOrDefault(Requests.class, new Requests()))
                    .next();
            if (!observes) {
                return next.send(call);
            }
            Supplier<KeyValue> last = () -> KeyValue.of("attempt", String.valueOf(number));
            return Observed.start("alteryx.client.attempts", client, call, last, registry, caller)
                    .around(next::send);
        });
    }
}
