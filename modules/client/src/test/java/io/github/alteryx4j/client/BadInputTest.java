package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.AccessDeniedException;
import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.InvalidRequestException;
import io.github.alteryx4j.TokenRefusedException;
import io.github.alteryx4j.TokenUnavailableException;
import io.github.alteryx4j.TransportException;
import io.github.alteryx4j.UndecodableAnswerException;
import io.github.alteryx4j.UnsupportedByServerException;
import io.github.alteryx4j.client.common.Upload;
import io.github.alteryx4j.client.job.OutputFormat;
import io.github.alteryx4j.simulator.SimulatedUser;
import io.github.alteryx4j.testing.Marker;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import reactor.test.StepVerifier;

/** What people get wrong, against a server that behaves as Alteryx Server does: a typed error that says what to do. */
class BadInputTest {

    private final Simulated alteryx = new Simulated();
    private final String workflow = alteryx.server.addWorkflow(w -> w.name("Sales"));

    @AfterEach
    void close() {
        alteryx.close();
    }

    private void fails(
            AlteryxClientBuilder settings,
            Function<AlteryxClient, Publisher<?>> call,
            Class<? extends AlteryxException> type,
            String advice) {
        AlteryxClient client = settings.build();
        StepVerifier.create(call.apply(client))
                .verifyErrorSatisfies(
                        error -> assertThat(error).isInstanceOf(type).hasMessageContaining(advice));
        client.closeLater().block();
    }

    private AlteryxClientBuilder as(SimulatedUser user) {
        return alteryx.as(user);
    }

    private static Publisher<?> list(AlteryxClient client) {
        return client.workflows().list();
    }

    @Test
    void aWrongSecret() {
        fails(
                as(alteryx.server.curator())
                        .credentials(alteryx.server.curator().clientId(), Marker.CLIENT_SECRET),
                BadInputTest::list,
                TokenRefusedException.class,
                "Check the API access key and secret");
    }

    @Test
    void aRoleThatIsTooLow() {
        fails(
                as(alteryx.server.artisan()),
                client -> client.workflows().delete(workflow),
                AccessDeniedException.class,
                "a role that is too low");
    }

    @Test
    void aUserWithoutApiAccess() {
        fails(
                as(alteryx.server.withoutApiAccess()),
                BadInputTest::list,
                AccessDeniedException.class,
                "API access is off");
    }

    @Test
    void anotherPathOfTheSameHost() {
        fails(
                as(alteryx.server.curator()).baseUrl(alteryx.server.baseUrl().replace("/webapi", "/elsewhere")),
                BadInputTest::list,
                TokenUnavailableException.class,
                "It usually ends in /webapi");
    }

    @Test
    void aServerThatIsDown() {
        fails(
                as(alteryx.server.curator()).baseUrl("http://127.0.0.1:1/webapi"),
                BadInputTest::list,
                TokenUnavailableException.class,
                "could not be reached");
    }

    @Test
    void aHostThatDoesNotExist() {
        fails(
                as(alteryx.server.curator())
                        .baseUrl("http://no-such-host.invalid/webapi")
                        .tokenSource(() -> reactor.core.publisher.Mono.just(
                                io.github.alteryx4j.auth.AccessToken.of(Marker.TOKEN, java.time.Duration.ofHours(1)))),
                BadInputTest::list,
                TransportException.class,
                "name is unknown");
    }

    @Test
    void aPageInsteadOfJson() {
        alteryx.server.faults().on("GET", "/v3/workflows").htmlPage(200);
        fails(as(alteryx.server.curator()), BadInputTest::list, UndecodableAnswerException.class, "ends in /webapi");
    }

    @Test
    void aBrokenAndATruncatedAnswer() {
        alteryx.server.faults().on("GET", "/v3/workflows").malformJson();
        fails(as(alteryx.server.curator()), BadInputTest::list, UndecodableAnswerException.class, "GET /v3/workflows");
        alteryx.server.faults().on("GET", "/v3/workflows").truncateBody();
        fails(as(alteryx.server.curator()), BadInputTest::list, TransportException.class, "connection broke");
    }

    @Test
    void anEndpointThatTheServerDoesNotHave() {
        alteryx.server.quirks().withoutNewestEndpoints(true);
        fails(
                as(alteryx.server.curator()),
                client -> client.jobs().list(all -> {}),
                UnsupportedByServerException.class,
                "needs Alteryx Server 2025");
    }

    @Test
    void aFileThatIsNoPackage() {
        fails(
                as(alteryx.server.curator()),
                client -> client.workflows()
                        .upload(
                                Upload.bytes("a.yxzp", new byte[10]),
                                "a",
                                alteryx.server.curator().id(),
                                o -> {}),
                InvalidRequestException.class,
                "POST /v3/workflows");
    }

    @Test
    void aFormatThatIsNotOffered() {
        String id = alteryx.server.addWorkflow(w -> w.output("a.csv", "Csv", new byte[0]));
        var outcome = alteryx.client.jobs().runAndWait(id, run -> {}).block();
        fails(
                as(alteryx.server.curator()),
                client -> client.jobs()
                        .download(
                                outcome.job().id(),
                                outcome.job().outputs().get(0).id(),
                                OutputFormat.PDF),
                InvalidRequestException.class,
                "format");
    }
}
