package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.auth.ClientAuthentication;
import io.github.alteryx4j.client.common.Upload;
import io.github.alteryx4j.testing.Marker;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

class BuilderTest {

    private static AlteryxClientBuilder to(String address) {
        return AlteryxClient.builder().baseUrl(address).credentials("id", Marker.CLIENT_SECRET);
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() ->
                        AlteryxClient.builder().credentials("id", "secret").build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("baseUrl");
        assertThatThrownBy(() ->
                        AlteryxClient.builder().baseUrl("https://host/webapi").build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("credentials");
        assertThatThrownBy(() -> AlteryxClient.builder().credentials("", "secret"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("API Access Key");
        assertThatThrownBy(() -> AlteryxClient.builder().credentials("id", " "))
                .isInstanceOf(ConfigurationException.class);
    }

    @Test
    void readsTheEnvironmentAndNamesTheVariableThatIsMissing() {
        assertThatThrownBy(() -> AlteryxClient.fromEnvironment(Map.of("ALTERYX_BASE_URL", "https://host")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("ALTERYX_CLIENT_ID");
        AlteryxClient client = AlteryxClient.fromEnvironment(Map.of(
                "ALTERYX_BASE_URL",
                "https://host",
                "ALTERYX_CLIENT_ID",
                "id",
                "ALTERYX_CLIENT_SECRET",
                Marker.CLIENT_SECRET));
        assertThat(client).hasToString("AlteryxClient[https://host/webapi]");
        client.closeLater().block();
    }

    @Test
    void warnsOnceWhenCredentialsWouldTravelWithoutTlsAndRefusesWhenAsked() {
        Logger logger = (Logger) LoggerFactory.getLogger(AlteryxClientBuilder.class);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        try {
            to("http://alteryx.example.com/webapi").build().closeLater().block();
            to("http://127.0.0.1/webapi").build().closeLater().block();
            to("http://localhost/webapi").requireTls(true).build().closeLater().block();
            to("https://alteryx.example.com/webapi")
                    .requireTls(true)
                    .build()
                    .closeLater()
                    .block();
            assertThat(log.list).hasSize(1);
            assertThatThrownBy(() -> to("http://alteryx.example.com/webapi")
                            .requireTls(true)
                            .build())
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("requireTls");
        } finally {
            logger.detachAppender(log);
        }
    }

    @Test
    void aTimeLimitThatIsNoneIsRefused() {
        for (Duration limit : List.of(Duration.ZERO, Duration.ofSeconds(-1), Duration.ofSeconds(Long.MAX_VALUE))) {
            assertThatThrownBy(() -> to("https://host").deadline(limit).build())
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("deadline");
        }
    }

    @Test
    void certificatesThatCannotBeUsedSaySo() {
        assertThatThrownBy(() -> to("https://host/webapi")
                        .trustedCertificates(Path.of("none.pem"))
                        .build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("PEM");
    }

    @Test
    void filtersStandAroundTheCallInTheirOrder() {
        List<String> order = new CopyOnWriteArrayList<>();
        try (Scripted alteryx = new Scripted(builder -> builder.outerFilter(named("inner", order))
                .outerFilter(named("outer", order))
                .attemptFilter(named("attempt", order)))) {
            alteryx.on("GET", "/v3/jobs/j1", Scripted.refusing(1, Scripted.job("j1")));
            alteryx.client.jobs().get("j1").block();
            assertThat(order)
                    .containsExactly(
                            "outer GET /v3/jobs/{jobId} SAFE",
                            "inner GET /v3/jobs/{jobId} SAFE",
                            "attempt GET /v3/jobs/{jobId} SAFE",
                            "attempt GET /v3/jobs/{jobId} SAFE");
        }
    }

    @Test
    void anAddOnPutsInItsFiltersWhichSeeWhatTheyNeedOfACall() {
        List<String> seen = new CopyOnWriteArrayList<>();
        CallFilter filter = (call, next) -> Mono.defer(() -> {
            assertThat(call.timeLeft()).isBetween(Duration.ofSeconds(40), Duration.ofSeconds(45));
            seen.add(call.server() + " " + call.isReplayable() + " " + call.isGivenUp());
            return next.send(call);
        });
        try (Scripted alteryx = new Scripted(
                builder -> builder.deadline(Duration.ofSeconds(45)).apply(client -> client.outerFilter(filter)))) {
            alteryx.on("GET", "/v3/jobs/j1", Scripted.job("j1"));
            alteryx.client.jobs().get("j1").block();
            Upload once = Upload.stream("a.csv", 1, Flux.just(ByteBuffer.wrap(new byte[1])));
            alteryx.client.jobs().uploadInputFile(once).onErrorComplete().block();
            String server = "127.0.0.1:" + alteryx.server.port();
            assertThat(seen).containsExactly(server + " true false", server + " false false");
        }
    }

    private static CallFilter named(String name, List<String> order) {
        return (call, next) -> Mono.defer(() -> {
            order.add(name + " " + call.method() + " " + call.template() + " " + call.repeatability());
            return next.send(call);
        });
    }

    @Test
    void tellsTheAddressAsItWasUnderstood() {
        try (AlteryxClient client = AlteryxClient.builder()
                .baseUrl(" https://host:8443//webapi/swagger/ui/index ")
                .credentials("id", "secret")
                .build()) {
            assertThat(client.baseUrl()).isEqualTo("https://host:8443/webapi");
        }
    }

    @Test
    void aMutatedClientDiffersInWhatWasChangedOnly() {
        try (Scripted alteryx = new Scripted()) {
            alteryx.on("GET", "/v3/jobs/j1", Scripted.job("j1"));
            AlteryxClient basic = alteryx.client
                    .mutate()
                    .clientAuthentication(ClientAuthentication.BASIC)
                    .httpClient(HttpClient.create())
                    .build();
            basic.jobs().get("j1").block();
            alteryx.client.jobs().get("j1").block();
            var requests = alteryx.server.requests("POST", Scripted.TOKEN_PATH);
            assertThat(requests.get(0).header("Authorization")).startsWith("Basic ");
            assertThat(requests.get(0).text()).isEqualTo("grant_type=client_credentials");
            assertThat(requests.get(1).header("Authorization")).isNull();
            basic.closeLater().block();
        }
    }

    @Test
    void callsAreColdAndMadeAnewForEachSubscription() {
        try (Scripted alteryx = new Scripted().on("GET", "/v3/jobs/j1", Scripted.job("j1"))) {
            var job = alteryx.client.jobs().get("j1");
            assertThat(alteryx.server.requests()).isEmpty();
            job.block();
            job.block();
            assertThat(alteryx.count("GET", "/v3/jobs/j1")).isEqualTo(2);
        }
    }
}
