package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.DeadlineExceededException;
import io.github.alteryx4j.SubmissionUncertainException;
import io.github.alteryx4j.client.workflow.WorkflowSummary;
import io.github.alteryx4j.simulator.AlteryxSimulator;
import io.github.alteryx4j.testing.TcpProxy;
import io.github.alteryx4j.testing.Trouble;
import io.github.alteryx4j.testing.Trouble.Kind;
import io.github.alteryx4j.testing.Trouble.Where;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What a bad line does to calls: they end, typed, and what was queued is known or reported as uncertain. */
class BadLineTest {

    private static final AtomicReference<Trouble> TROUBLE = new AtomicReference<>(Trouble.none());
    private static final AtomicInteger CONNECTIONS = new AtomicInteger();

    private static AlteryxSimulator simulator;
    private static TcpProxy line;
    private static String workflow;

    @BeforeAll
    static void start() {
        simulator = AlteryxSimulator.start();
        line = TcpProxy.start(URI.create(simulator.baseUrl()).getPort(), BadLineTest::next);
        workflow = simulator.addWorkflow(w -> w.name("Over a bad line"));
    }

    @AfterAll
    static void stop() {
        line.close();
        simulator.close();
    }

    /** The first connection of a client brings the token over a good line; the trouble meets the calls. */
    private static Trouble next() {
        return CONNECTIONS.getAndIncrement() == 0 ? Trouble.none() : TROUBLE.get();
    }

    private static AlteryxClient client(Trouble trouble) {
        TROUBLE.set(trouble);
        CONNECTIONS.set(0);
        return AlteryxClient.builder()
                .baseUrl(line.url("/webapi"))
                .credentials(simulator.curator().clientId(), simulator.curator().clientSecret())
                .attemptTimeout(Duration.ofSeconds(1))
                .deadline(Duration.ofSeconds(5))
                .build();
    }

    static Stream<Arguments> anyByte() {
        return Stream.of(Kind.RESET, Kind.CLOSE, Kind.SWALLOW, Kind.GARBAGE)
                .flatMap(kind -> Stream.of(Where.values())
                        .flatMap(where -> IntStream.of(0, 1, 40, 200, 330, 380, 400, 600)
                                .mapToObj(after -> Arguments.of(kind, where, after))));
    }

    /** T48 */
    @ParameterizedTest
    @MethodSource("anyByte")
    void anEnqueueIsNeverDoneTwiceAndALostAnswerIsReported(Kind kind, Where where, int after) {
        long before = simulator.jobs().count(workflow);
        boolean acknowledged = false;
        boolean uncertain = false;
        try (AlteryxClient client = client(Trouble.of(kind, where, after))) {
            acknowledged = client.jobs().run(workflow, run -> {}).hasElement().block();
        } catch (SubmissionUncertainException lost) {
            uncertain = true;
        } catch (AlteryxException certain) {
            assertThat(certain.isSafeToRepeat()).as(certain.toString()).isTrue();
        }
        long queued = simulator.jobs().count(workflow) - before;
        assertThat(queued).isLessThanOrEqualTo(1);
        if (acknowledged) {
            assertThat(queued).isEqualTo(1);
        } else if (!uncertain) {
            assertThat(queued).as("an error that is certain").isZero();
        }
    }

    /** T58 */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 64})
    void bytesMayComeInAnyPieces(int piece) {
        try (AlteryxClient client = client(Trouble.slow(piece, Duration.ZERO))) {
            StepVerifier.create(client.workflows().list().map(WorkflowSummary::id))
                    .expectNext(workflow)
                    .verifyComplete();
            StepVerifier.create(client.jobs().run(workflow, run -> {}))
                    .expectNextCount(1)
                    .verifyComplete();
        }
    }

    @Test
    void aServerThatIsForgottenByTheLineEndsTheCallAtItsLimit() {
        try (AlteryxClient client = client(Trouble.silenceAfter(Duration.ofMillis(300)))) {
            client.workflows().get(workflow).block();
            StepVerifier.create(Mono.delay(Duration.ofMillis(600))
                            .then(client.workflows().get(workflow)))
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOf(DeadlineExceededException.class)
                            .matches(e ->
                                    ((AlteryxException) e).isTransient() && ((AlteryxException) e).isSafeToRepeat()));
            StepVerifier.create(client.workflows().get(workflow))
                    .expectNextCount(1)
                    .verifyComplete();
        }
    }
}
