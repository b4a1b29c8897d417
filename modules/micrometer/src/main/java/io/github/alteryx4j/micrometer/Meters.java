package io.github.alteryx4j.micrometer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/** The meters of one client in a registry. */
final class Meters {

    private final MeterRegistry registry;
    private final Tags client;
    private final Set<Meter> registered = ConcurrentHashMap.newKeySet();

    Meters(MeterRegistry registry, String client) {
        this.registry = registry;
        this.client = Tags.of("client", client);
    }

    Meter gauge(String name, String description, Tags tags, Supplier<Number> value) {
        return kept(Gauge.builder(name, value)
                .description(description)
                .tags(client.and(tags))
                .register(registry));
    }

    void seconds(String name, String description, Supplier<Number> value) {
        kept(TimeGauge.builder(name, value, TimeUnit.SECONDS)
                .description(description)
                .tags(client)
                .register(registry));
    }

    /** A counter over a number that something else counts. */
    void count(String name, String description, Tags tags, DoubleSupplier value) {
        // Micrometer holds what it is given here weakly; nothing else might hold the supplier.
        kept(FunctionCounter.builder(name, registry, same -> value.getAsDouble())
                .description(description)
                .tags(client.and(tags))
                .register(registry));
    }

    Counter counter(String name, String description, Tags tags) {
        return kept(Counter.builder(name)
                .description(description)
                .tags(client.and(tags))
                .register(registry));
    }

    Timer timer(String name, String description, Tags tags) {
        return kept(Timer.builder(name)
                .description(description)
                .tags(client.and(tags))
                .register(registry));
    }

    void remove(Meter meter) {
        registered.remove(meter);
        registry.remove(meter);
    }

    void close() {
        registered.forEach(registry::remove);
        registered.clear();
    }

    private <M extends Meter> M kept(M meter) {
        registered.add(meter);
        return meter;
    }
}
