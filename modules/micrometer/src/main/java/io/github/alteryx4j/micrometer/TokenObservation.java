package io.github.alteryx4j.micrometer;

import io.github.alteryx4j.TokenException;
import io.github.alteryx4j.auth.SharedToken;
import io.github.alteryx4j.auth.TokenListener;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The life of the token: each fetch is an observation and a trace of its own, since it serves all and belongs to none. */
final class TokenObservation implements TokenListener {

    private final ObservationRegistry registry;
    private final String client;
    private final Map<SharedToken.Rejection, Counter> rejections = new EnumMap<>(SharedToken.Rejection.class);
    private volatile @Nullable Long fetchedAt;

    TokenObservation(ObservationRegistry registry, Meters meters, String client) {
        this.registry = registry;
        this.client = client;
        meters.seconds("alteryx.token.age", "How long ago the token was fetched", this::age);
        for (SharedToken.Rejection decision : SharedToken.Rejection.values()) {
            String word = decision.name().toLowerCase(Locale.ROOT);
            Tags tags = Tags.of("decision", word);
            rejections.put(
                    decision, meters.counter("alteryx.token.rejections", "Answers with 401, and what followed", tags));
        }
    }

    private Number age() {
        Long at = fetchedAt;
        return at == null ? Double.NaN : (System.nanoTime() - at) / 1e9;
    }

    @Override
    public Fetch fetching() {
        Observation fetch = Observation.createNotStarted("alteryx.token.fetches", registry)
                .contextualName("fetch the token")
                .lowCardinalityKeyValue("client", client);
        return new Observed(withoutCaller(fetch));
    }

    /** Whoever's call happens to start it must not become its parent. */
    private Observation withoutCaller(Observation fetch) {
        ObservationThreadLocalAccessor thread = new ObservationThreadLocalAccessor(registry);
        Observation caller = thread.getValue();
        if (caller == null) {
            return fetch.start();
        }
        fetch.getContext().setParentObservation(null);
        thread.setValue();
        try {
            return fetch.start();
        } finally {
            thread.restore(caller);
        }
    }

    @Override
    public void rejected(SharedToken.Rejection decision) {
        if (decision == SharedToken.Rejection.REFETCH) {
            fetchedAt = null;
        }
        Objects.requireNonNull(rejections.get(decision)).increment();
    }

    private final class Observed implements Fetch {

        private final Observation observation;

        private Observed(Observation observation) {
            this.observation = observation;
        }

        @Override
        public void succeeded(Duration life) {
            fetchedAt = System.nanoTime();
            end("success");
        }

        @Override
        public void failed(TokenException error) {
            observation.error(error);
            end("failure");
        }

        @Override
        public void cancelled() {
            end("cancelled");
        }

        private void end(String result) {
            observation.lowCardinalityKeyValue("result", result).stop();
        }
    }
}
