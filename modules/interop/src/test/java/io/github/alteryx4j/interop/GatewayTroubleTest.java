package io.github.alteryx4j.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.InvalidRequestException;
import io.github.alteryx4j.ServerErrorException;
import io.github.alteryx4j.SubmissionUncertainException;
import io.github.alteryx4j.TokenUnavailableException;
import io.github.alteryx4j.client.AlteryxClientBuilder;
import io.github.alteryx4j.client.common.Upload;
import io.github.alteryx4j.resilience.Resilience;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** The pages that nginx answers with when it has no answer of the server, and what the client makes of them. */
@ParameterizedClass(name = "HTTP/2: {0}")
@ValueSource(booleans = {false, true})
class GatewayTroubleTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String ENQUEUE = "/v3/workflows/{workflowId}/jobs";

    @TempDir
    Path folder;

    private final boolean http2;

    GatewayTroubleTest(boolean http2) {
        this.http2 = http2;
    }

    @BeforeAll
    static void assume() {
        Nginx.assume();
    }

    @Test
    void aServerThatIsDownMayComeBackButWhatWasSubmittedIsUncertain() throws Exception {
        try (Gateway gateway = new Gateway(folder, http2, "")) {
            gateway.client.authenticate().block(LIMIT);
            gateway.server.close();
            fails(gateway.client.workflows().get("w1"), page(502, "502 Bad Gateway"));
            fails(gateway.client.jobs().run("w1", run -> {}), uncertain(502, "502 Bad Gateway"));
        }
    }

    @Test
    void aTokenEndpointThatIsDownMayComeBack() throws Exception {
        try (Gateway gateway = new Gateway(folder, http2, "")) {
            gateway.server.close();
            fails(
                    gateway.client.workflows().get("w1"),
                    error -> assertThat(error)
                            .isInstanceOfSatisfying(TokenUnavailableException.class, down -> {
                                assertThat(down.status()).isEqualTo(502);
                                assertThat(down.isTransient()).isTrue();
                            })
                            .hasMessageContaining("502 Bad Gateway"));
        }
    }

    @Test
    void aServerThatIsTooSlowForTheGatewayMayHaveTakenWhatWasSubmitted() throws Exception {
        try (Gateway gateway = new Gateway(folder, http2, "proxy_read_timeout 500ms;")) {
            String workflow = gateway.workflow(w -> {});
            Duration slow = Duration.ofSeconds(2);
            gateway.server.faults().on("GET", "/v3/workflows/{workflowId}").delay(slow);
            gateway.server.faults().on("POST", ENQUEUE).delay(slow);
            fails(gateway.client.workflows().get(workflow), page(504, "504 Gateway Time-out"));
            fails(gateway.client.jobs().run(workflow, run -> {}), uncertain(504, "504 Gateway Time-out"));
            assertThat(gateway.server.requests().count("POST", ENQUEUE)).isEqualTo(1);
        }
    }

    @Test
    void anUploadThatIsTooLargeForTheGatewayIsRefusedAndNotRepeated() throws Exception {
        Path file = Files.write(folder.resolve("input.bin"), new byte[8_000_000]);
        AtomicInteger requests = new AtomicInteger();
        Consumer<AlteryxClientBuilder> repeating = client -> client.apply(Resilience.defaults())
                .attemptFilter((call, next) -> next.send(call).doFirst(requests::incrementAndGet));
        try (Gateway gateway = new Gateway(folder, http2, "client_max_body_size 1m;", repeating)) {
            fails(
                    gateway.client.jobs().uploadInputFile(Upload.file(file)),
                    error -> assertThat(error)
                            .isInstanceOfSatisfying(InvalidRequestException.class, tooLarge -> {
                                assertThat(tooLarge.reply().status()).isEqualTo(413);
                                assertThat(tooLarge.isTransient()).isFalse();
                            })
                            .hasMessageContaining("413 Request Entity Too Large"));
            assertThat(gateway.server.requests().count("POST", "/user/v2/inputfiles"))
                    .isZero();
            assertThat(requests).hasValue(1);
        }
    }

    private static void fails(Mono<?> call, Consumer<Throwable> check) {
        StepVerifier.create(call).expectErrorSatisfies(check).verify(LIMIT);
    }

    private static Consumer<Throwable> page(int status, String text) {
        return error -> assertThat(error)
                .isInstanceOfSatisfying(ServerErrorException.class, failure -> {
                    assertThat(failure.reply().status()).isEqualTo(status);
                    assertThat(failure.isTransient()).isTrue();
                    assertThat(failure.isSafeToRepeat()).isTrue();
                })
                .hasMessageContaining(text);
    }

    private static Consumer<Throwable> uncertain(int status, String text) {
        return error -> assertThat(error)
                .isInstanceOfSatisfying(
                        SubmissionUncertainException.class,
                        lost -> assertThat(lost.isSafeToRepeat()).isFalse())
                .cause()
                .isInstanceOfSatisfying(
                        ServerErrorException.class,
                        failure -> assertThat(failure.reply().status()).isEqualTo(status))
                .hasMessageContaining(text);
    }
}
