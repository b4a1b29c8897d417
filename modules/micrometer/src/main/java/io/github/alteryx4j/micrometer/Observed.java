package io.github.alteryx4j.micrometer;

import io.github.alteryx4j.ResponseException;
import io.github.alteryx4j.client.Answer;
import io.github.alteryx4j.client.Call;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/** One observation around a call or a request, from its start to the head of its answer. */
final class Observed {

    private final CallContext context;
    private final Supplier<KeyValue> lastTag;
    private final Observation observation;
    private final AtomicBoolean ended = new AtomicBoolean();

    private Observed(CallContext context, Supplier<KeyValue> lastTag, Observation observation) {
        this.context = context;
        this.lastTag = lastTag;
        this.observation = observation;
    }

    /**
     * Starts one, below that of the caller's context or thread.
     *
     * @param lastTag a tag that is known at the end
     */
    static Observed start(
            String name,
            String client,
            Call call,
            Supplier<KeyValue> lastTag,
            ObservationRegistry registry,
            ContextView caller) {
        CallContext context = new CallContext(call);
        Observation observation = Observation.createNotStarted(name, () -> context, registry)
                .contextualName(call.toString())
                .lowCardinalityKeyValue("client", client)
                .lowCardinalityKeyValue("server", call.server())
                .lowCardinalityKeyValue("method", call.method())
                .lowCardinalityKeyValue("uri", call.template());
        Observation parent = caller.getOrDefault(ObservationThreadLocalAccessor.KEY, null);
        if (parent != null) {
            observation.parentObservation(parent);
        }
        return new Observed(context, lastTag, observation.start());
    }

    /** The answer to what is sent: the call, with the headers of the trace. What sending throws ends it as well. */
    Mono<Answer> around(Function<Call, Mono<Answer>> sending) {
        return Mono.defer(() -> sending.apply(context.traced()))
                .doOnNext(this::answered)
                .doOnError(this::failed)
                .doOnCancel(this::cancelled)
                .contextWrite(inner -> inner.put(ObservationThreadLocalAccessor.KEY, observation));
    }

    private void answered(Answer answer) {
        context.status(answer.status());
        end("SUCCESS");
    }

    private void failed(Throwable error) {
        observation.error(error);
        if (error instanceof ResponseException response) {
            context.status(response.status());
            end(response.status() >= 500 ? "SERVER_ERROR" : "CLIENT_ERROR");
        } else {
            end("NO_ANSWER");
        }
    }

    /** A time limit of the whole call reaches a filter as a cancel. */
    private void cancelled() {
        Call call = context.call();
        end(call.isGivenUp() || call.timeLeft().isNegative() ? "DEADLINE_EXCEEDED" : "CANCELLED");
    }

    private void end(String outcome) {
        if (ended.compareAndSet(false, true)) {
            Integer status = context.status();
            observation
                    .lowCardinalityKeyValue("status", status == null ? "none" : status.toString())
                    .lowCardinalityKeyValue("outcome", outcome)
                    .lowCardinalityKeyValue(lastTag.get())
                    .stop();
        }
    }
}
