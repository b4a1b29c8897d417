package io.github.alteryx4j.examples.verify;

import io.github.alteryx4j.client.Answer;
import io.github.alteryx4j.client.Call;
import io.github.alteryx4j.client.CallFilter;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Takes note of the statuses of what succeeds. */
final class Statuses implements CallFilter {

    private final Map<String, Integer> seen = new ConcurrentHashMap<>();

    @Override
    public Mono<Answer> filter(Call call, Next next) {
        return next.send(call).doOnNext(answer -> seen.put(call.toString(), answer.status()));
    }

    /** A check of the statuses that these calls had, of those that were made and succeeded. */
    Check check(Map<String, Integer> assumed) {
        return new Check("statuses of success", shown(assumed), server -> {
            Map<String, Integer> met = new TreeMap<>(seen);
            met.keySet().retainAll(assumed.keySet());
            boolean asAssumed = assumed.entrySet().containsAll(met.entrySet());
            return met.isEmpty() ? Seen.unknown("none succeeded") : Seen.of(asAssumed, shown(met));
        });
    }

    private static String shown(Map<String, Integer> statuses) {
        return new TreeMap<>(statuses)
                .entrySet().stream()
                        .map(entry -> "`" + entry.getKey() + "` " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }
}
