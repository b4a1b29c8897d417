package io.github.alteryx4j.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.resilience.Resilience;
import io.github.alteryx4j.testing.Received;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingSenderTracingObservationHandler;
import io.micrometer.tracing.propagation.Propagator;
import io.micrometer.tracing.test.simple.SimpleSpan;
import io.micrometer.tracing.test.simple.SimpleTracer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** Traces go from the caller through the call to the server; that of the token stands apart. */
class TracesTest {

    private final SimpleTracer tracer = new SimpleTracer();
    private final ObservationRegistry observations = ObservationRegistry.create();

    /** Writes the span's id into a header, and for whom it is, as baggage does, into one that HTTP does not allow. */
    private record SpanHeader(Tracer tracer) implements Propagator {

        @Override
        public List<String> fields() {
            return List.of("X-Span", "X-Tenant");
        }

        @Override
        public <C> void inject(TraceContext context, C carrier, Setter<C> setter) {
            setter.set(carrier, "X-Tenant", "Zürich");
            setter.set(carrier, "X-Span", context.spanId());
        }

        @Override
        public <C> Span.Builder extract(C carrier, Getter<C> getter) {
            return tracer.spanBuilder();
        }
    }

    TracesTest() {
        observations
                .observationConfig()
                .observationHandler(new ObservationHandler.FirstMatchingCompositeObservationHandler(
                        new PropagatingSenderTracingObservationHandler<>(tracer, new SpanHeader(tracer)),
                        new DefaultTracingObservationHandler(tracer)));
    }

    private void call(Site site) {
        Observation caller = Observation.start("caller", observations);
        try (Observation.Scope scope = caller.openScope()) {
            assertThat(scope.isNoop()).isFalse();
            site.client
                    .jobs()
                    .get("j1")
                    .contextWrite(context -> context.put(ObservationThreadLocalAccessor.KEY, caller))
                    .block();
        }
        caller.stop();
    }

    private SimpleSpan span(String name) {
        return tracer.getSpans().stream()
                .filter(span -> span.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + tracer.getSpans()));
    }

    private static String header(Site site) {
        Received request = site.server.requests("GET", Site.JOB).get(0);
        return String.valueOf(request.header("X-Span"));
    }

    @Test
    void theCallIsPartOfItsCallersTraceAndTheServerIsToldOfIt() {
        try (Site site =
                new Site(client -> client.apply(AlteryxObservability.of(new SimpleMeterRegistry(), observations)))) {
            call(site);
            SimpleSpan call = span("GET /v3/jobs/{jobId}");
            assertThat(call.context().traceId())
                    .isEqualTo(span("caller").context().traceId());
            assertThat(call.context().parentId())
                    .isEqualTo(span("caller").context().spanId());
            assertThat(call.getKind()).isEqualTo(Span.Kind.CLIENT);
            assertThat(header(site)).isEqualTo(call.context().spanId());
        }
    }

    @Test
    void aHeaderOfTheTracerThatCannotBeSetIsLeftOut() {
        try (Site site =
                new Site(client -> client.apply(AlteryxObservability.of(new SimpleMeterRegistry(), observations)))) {
            call(site);
            assertThat(site.server.requests("GET", Site.JOB))
                    .singleElement()
                    .satisfies(request -> assertThat(request.header("X-Tenant")).isNull());
            assertThat(span("GET /v3/jobs/{jobId}").getEndTimestamp()).isAfter(Instant.EPOCH);
        }
    }

    @Test
    void theFetchOfTheTokenIsATraceOfItsOwn() {
        try (Site site =
                new Site(client -> client.apply(AlteryxObservability.of(new SimpleMeterRegistry(), observations)))) {
            call(site);
            SimpleSpan fetch = span("fetch the token");
            assertThat(fetch.context().parentId()).isNullOrEmpty();
            assertThat(fetch.context().traceId())
                    .isNotEqualTo(span("caller").context().traceId());
        }
    }

    @Test
    void withResilienceTheServerIsToldOfTheSingleRequest() {
        Resilience resilience = Resilience.defaults();
        try (Site site = new Site(client -> client.apply(resilience)
                .apply(AlteryxObservability.of(
                        new SimpleMeterRegistry(), observations, options -> options.resilience(resilience))))) {
            call(site);
            String told = header(site);
            List<SimpleSpan> ofTheCall = tracer.getSpans().stream()
                    .filter(span -> span.getName().equals("GET /v3/jobs/{jobId}"))
                    .toList();
            assertThat(ofTheCall).hasSize(2);
            assertThat(ofTheCall)
                    .filteredOn(span -> span.context().spanId().equals(told))
                    .singleElement()
                    .satisfies(span -> assertThat(span.context().parentId())
                            .isIn(ofTheCall.stream()
                                    .map(one -> one.context().spanId())
                                    .toList()));
        }
    }

    @Test
    void aCallerWithoutATraceBeginsOne() {
        try (Site site =
                new Site(client -> client.apply(AlteryxObservability.of(new SimpleMeterRegistry(), observations)))) {
            Mono<?> job = site.client.jobs().get("j1");
            job.block();
            assertThat(span("GET /v3/jobs/{jobId}").context().parentId()).isNullOrEmpty();
        }
    }
}
