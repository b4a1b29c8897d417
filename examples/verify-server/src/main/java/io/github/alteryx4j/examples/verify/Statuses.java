package io.github.alteryx4j.examples.verify;

import io.github.alteryx4j.client.Answer;
import io.github.alteryx4j.client.Call;
import io.github.alteryx4j.client.CallFilter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
        return new Check("statuses of success", assumed.toString().replaceAll("[{}]", ""), server -> {
            Map<String, Integer> met = new java.util.TreeMap<>(seen);
            met.keySet().retainAll(assumed.keySet());
            boolean asAssumed =
                    met.entrySet().stream().allMatch(entry -> entry.getValue().equals(assumed.get(entry.getKey())));
            return met.isEmpty()
                    ? Seen.unknown("none succeeded")
                    : Seen.of(asAssumed, met.toString().replaceAll("[{}]", ""));
        });
    }
}
