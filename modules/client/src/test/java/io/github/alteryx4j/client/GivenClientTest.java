package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.TokenUnavailableException;
import io.github.alteryx4j.UndecodableAnswerException;
import io.github.alteryx4j.auth.AccessToken;
import io.github.alteryx4j.testing.Marker;
import io.github.alteryx4j.testing.Reply;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.test.StepVerifier;

/** No redirect is followed, of a call or of a token request, not even by a client of the user's that would. */
class GivenClientTest {

    private static final String JOB = "/v3/jobs/j1";

    @ParameterizedTest
    @CsvSource({
        "301, true",
        "301, false",
        "302, true",
        "302, false",
        "303, true",
        "303, false",
        "307, true",
        "307, false",
        "308, true",
        "308, false"
    })
    void noRedirectIsFollowedWithCredentials(int status, boolean sameOrigin) {
        try (Scripted alteryx = new Scripted();
                Scripted elsewhere = new Scripted()) {
            Scripted there = sameOrigin ? alteryx : elsewhere;
            String origin = "http://127.0.0.1:" + there.server.port();
            String target = there.server.url("/trap?token=" + Marker.TOKEN).replace("://", "://me:pw@");
            Reply redirect = Reply.of(status, Map.of("Location", target), "");
            alteryx.on("GET", JOB, redirect);
            alteryx.server.on("POST", Scripted.TOKEN_PATH, redirect);
            for (boolean following : new boolean[] {false, true}) {
                HttpClient http = HttpClient.create().followRedirect(following);
                AlteryxClientBuilder given = alteryx.client.mutate().httpClient(http);
                failsAndNames(given.build(), TokenUnavailableException.class, origin);
                given.tokenSource(() -> Mono.just(AccessToken.of(Marker.TOKEN, Duration.ofHours(1))));
                failsAndNames(given.build(), UndecodableAnswerException.class, origin);
            }
            assertThat(there.server.requests())
                    .noneMatch(request -> request.uri().contains("trap"));
        }
    }

    private static void failsAndNames(AlteryxClient client, Class<? extends Throwable> type, String origin) {
        StepVerifier.create(client.jobs().get("j1"))
                .verifyErrorSatisfies(error -> assertThat(error)
                        .isInstanceOf(type)
                        .hasMessageContaining("to " + origin + ",")
                        .hasMessageNotContainingAny("me:pw", "trap", Marker.TEXT));
        client.closeLater().block();
    }
}
