package io.github.alteryx4j.micrometer;

import io.github.alteryx4j.resilience.Resilience;
import io.github.alteryx4j.resilience.ServerNumbers;
import io.micrometer.core.instrument.Tags;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;

/** The queue of calls before each server, and what is saved up for repetitions. */
final class ResilienceMeters implements QueueMeters {

    private final Meters meters;
    private final Resilience resilience;
    private final Set<String> measured = ConcurrentHashMap.newKeySet();

    ResilienceMeters(Meters meters, Resilience resilience) {
        this.meters = meters;
        this.resilience = resilience;
    }

    @Override
    public void measure(String server) {
        if (measured.contains(server) || !measured.add(server)) {
            return;
        }
        gauge("alteryx.queue.limit", "How many calls may be under way now", server, ServerNumbers::limit);
        gauge("alteryx.queue.running", "How many calls are under way", server, ServerNumbers::running);
        gauge("alteryx.queue.waiting", "How many calls wait to begin", server, ServerNumbers::waiting);
        gauge("alteryx.retry.budget", "How many repetitions are saved up", server, ServerNumbers::retryBudget);
        count("alteryx.queue.started", "How many calls have begun", server, ServerNumbers::started);
        count("alteryx.queue.refused", "How many calls the full queue refused", server, ServerNumbers::refused);
        count("alteryx.queue.abandoned", "How many calls ended while they waited", server, ServerNumbers::abandoned);
    }

    private void gauge(String name, String description, String server, ToDoubleFunction<ServerNumbers> number) {
        meters.gauge(name, description, Tags.of("server", server), () -> value(server, number));
    }

    private void count(String name, String description, String server, ToDoubleFunction<ServerNumbers> number) {
        meters.count(name, description, Tags.of("server", server), () -> value(server, number));
    }

    private double value(String server, ToDoubleFunction<ServerNumbers> number) {
        return resilience.numbers().stream()
                .filter(numbers -> numbers.server().equals(server))
                .mapToDouble(number)
                .findFirst()
                .orElse(0);
    }
}
