package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.NotFoundException;
import io.github.alteryx4j.UnsupportedByServerException;
import io.github.alteryx4j.testing.Contract;
import io.github.alteryx4j.testing.Endpoint;
import io.github.alteryx4j.testing.Reply;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** What a server can do is found by trying. */
class UnsupportedTest {

    private static Scripted scripted;
    private static Doors doors;

    @BeforeAll
    static void start() {
        scripted = new Scripted();
        doors = new Doors(scripted.client);
    }

    @AfterAll
    static void stop() {
        scripted.close();
    }

    static Stream<Endpoint> rows() {
        return Contract.OURS.endpoints().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRouteThatTheServerLacksNamesTheVersionThatHasIt(Endpoint row) {
        Reply noRoute =
                Reply.json(404, "{\"message\":\"No HTTP resource was found.\",\"messageDetail\":\"No route.\"}");
        for (Reply answer : new Reply[] {noRoute, Reply.json(405, "{\"message\":\"not this method\"}")}) {
            StepVerifier.create(call(row, answer))
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOf(UnsupportedByServerException.class)
                            .hasMessageContaining(row.since()));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void anIdThatTheServerDoesNotKnowIsNotFound(Endpoint row) {
        StepVerifier.create(call(row, Reply.json(404, "{\"message\":\"nobody of that id\"}")))
                .verifyErrorSatisfies(error -> assertThat(error)
                        .isInstanceOf(NotFoundException.class)
                        .hasMessageContaining("nobody of that id"));
    }

    private static Flux<?> call(Endpoint row, Reply answer) {
        scripted.server.otherwise(answer);
        String name = row.client().get(0);
        var method = doors.methods().get(name).get(0);
        Publisher<?> call = doors.call(name, method, new Given(false, 0, Set.of()).arguments(method));
        return Flux.from(call).timeout(Duration.ofSeconds(10));
    }
}
