package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alteryx4j.simulator.Caller.Answer;
import io.github.alteryx4j.simulator.SimulatedUser.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

    private static final String GRANT = "grant_type=client_credentials";
    private static final String DENIED = "{\"message\":\"Authorization has been denied for this request.\"}";

    @RegisterExtension
    final AlteryxSimulatorExtension extension = new AlteryxSimulatorExtension();

    @Test
    void givesAnOpaqueTokenForFormFields() throws Exception {
        AlteryxSimulator simulator = extension.simulator();
        Answer answer = anonymous().requestToken(simulator.curator());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("token_type").asString()).isEqualTo("bearer");
        assertThat(answer.json().get("expires_in").asInt()).isEqualTo(3599);
        assertThat(answer.json().get("access_token").asString()).matches("[A-Za-z0-9_-]{300,}");
        assertThat(simulator.tokens().issued()).isEqualTo(1);
    }

    @Test
    void givesATokenForBasicIdentity() throws Exception {
        assertThat(anonymous()
                        .form(GRANT, "Authorization", basic("curator-client:curator-secret"))
                        .status())
                .isEqualTo(200);
        for (String wrong : new String[] {basic("curator-client:x"), basic("nothing"), "Basic %%%"}) {
            Answer refused = anonymous().form(GRANT, "Authorization", wrong);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.json().get("error").asString()).isEqualTo("invalid_client");
        }
    }

    @Test
    void refusesAWrongIdentityAndAnotherGrant() throws Exception {
        Caller anonymous = anonymous();
        String identity = "&client_id=curator-client&client_secret=";
        assertThat(anonymous
                        .form(GRANT + identity + "wrong")
                        .json()
                        .get("error")
                        .asString())
                .isEqualTo("invalid_client");
        Answer other = anonymous.form("grant_type=password" + identity + "curator-secret");
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.json().get("error").asString()).isEqualTo("unsupported_grant_type");
        assertThat(anonymous.post("/oauth2/token", "{}").json().get("error").asString())
                .isEqualTo("invalid_request");
        assertThat(extension.simulator().tokens().requests()).isEqualTo(3);
        assertThat(extension.simulator().tokens().issued()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "made-up"})
    void deniesCallsWithoutALiveToken(String token) throws Exception {
        Answer answer = Caller.withToken(extension.simulator(), token).get("/v3/workflows");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text()).isEqualTo(DENIED);
    }

    @Test
    void letsTokensExpireByTheClockOnly() throws Exception {
        AlteryxSimulator simulator = extension.simulator();
        simulator.clock().freeze();
        simulator.tokens().lifetime(Duration.ofMinutes(10));
        Caller curator = Caller.curator(simulator);
        simulator.clock().advance(Duration.ofMinutes(10).minusNanos(1));
        assertThat(curator.get("/v3/workflows").status()).isEqualTo(200);
        simulator.clock().advance(Duration.ofNanos(1));
        assertThat(curator.get("/v3/workflows").status()).isEqualTo(401);
    }

    @Test
    void canReportAnotherLifeThanTheTrueOne() throws Exception {
        AlteryxSimulator simulator = extension.simulator();
        simulator.tokens().reportedLifetime(Duration.ofHours(9));
        assertThat(anonymous()
                        .requestToken(simulator.curator())
                        .json()
                        .get("expires_in")
                        .asInt())
                .isEqualTo(32400);
    }

    @Test
    void revokesAllTokens() throws Exception {
        Caller curator = Caller.curator(extension.simulator());
        extension.simulator().tokens().revokeAll();
        assertThat(curator.get("/v3/workflows").status()).isEqualTo(401);
    }

    @Test
    void keepsOlderTokensAliveUnlessToldOtherwise() throws Exception {
        AlteryxSimulator simulator = extension.simulator();
        Caller first = Caller.curator(simulator);
        Caller second = Caller.curator(simulator);
        assertThat(first.get("/v3/workflows").status()).isEqualTo(200);
        simulator.tokens().newRevokesOld(true);
        Caller third = Caller.curator(simulator);
        assertThat(first.get("/v3/workflows").status()).isEqualTo(401);
        assertThat(second.get("/v3/workflows").status()).isEqualTo(401);
        assertThat(third.get("/v3/workflows").status()).isEqualTo(200);
    }

    @Test
    void acceptsOnlyTheNewSecretAfterARotation() throws Exception {
        AlteryxSimulator simulator = extension.simulator();
        SimulatedUser old = simulator.curator();
        Caller before = Caller.curator(simulator);
        SimulatedUser renewed = simulator.users().rotateSecret(old, "another");
        assertThat(simulator.curator()).isEqualTo(renewed);
        assertThat(anonymous().requestToken(old).status()).isEqualTo(400);
        assertThat(anonymous().requestToken(renewed).status()).isEqualTo(200);
        assertThat(before.get("/v3/workflows").status()).isEqualTo(200);
    }

    @Test
    void givesATokenButNothingElseWithoutApiAccess() throws Exception {
        AlteryxSimulator simulator = extension.simulator();
        Caller shut = Caller.as(simulator, simulator.withoutApiAccess());
        assertThat(shut.get("/v3/workflows").text()).isEqualTo(DENIED);
        simulator.users().apiAccess(simulator.withoutApiAccess(), true);
        assertThat(shut.get("/v3/workflows").status()).isEqualTo(200);
    }

    @Test
    void answersARoleThatIsTooLowWith401() throws Exception {
        AlteryxSimulator simulator = extension.simulator();
        Caller artisan = Caller.as(simulator, simulator.artisan());
        assertThat(artisan.get("/v3/jobs").text()).isEqualTo(DENIED);
        assertThat(artisan.get("/v3/jobs").status()).isEqualTo(401);
        Caller viewer = Caller.as(simulator, simulator.viewer());
        assertThat(viewer.get("/v3/workflows").status()).isEqualTo(200);
        assertThat(viewer.get("/v1/workflows/subscription").status()).isEqualTo(401);
        SimulatedUser nobody = simulator.users().add(Role.NO_ACCESS, "nobody", "n");
        assertThat(Caller.as(simulator, nobody).get("/v3/workflows").status()).isEqualTo(401);
    }

    @Test
    void hidesSecretsAndRefusesAKnownClientId() {
        AlteryxSimulator simulator = extension.simulator();
        assertThat(simulator.curator().toString())
                .contains("curator-client", "***")
                .doesNotContain("curator-secret");
        assertThatThrownBy(() -> simulator.users().add(Role.VIEWER, "curator-client", "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(simulator.users().all()).hasSize(4);
    }

    private Caller anonymous() {
        return Caller.withToken(extension.simulator(), "");
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
