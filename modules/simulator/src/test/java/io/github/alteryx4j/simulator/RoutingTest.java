package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.alteryx4j.simulator.Caller.Answer;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingTest {

    @RegisterExtension
    final AlteryxSimulatorExtension extension = new AlteryxSimulatorExtension();

    @ParameterizedTest
    @ValueSource(strings = {"/v3/workflows", "/v3/workflows/", "/V3/Workflows", "/v3/workflows?skip=1&take=2"})
    void acceptsAnyCaseAndASlashAtTheEnd(String path) throws Exception {
        Answer answer = Caller.curator(extension.simulator()).get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("[]");
        assertThat(answer.header("Content-Type")).isEqualTo("application/json; charset=utf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v3/nothing", "/", "/v3/workflows/a/versions/b", "/v3/workflows//"})
    void tellsAnUnknownRouteFromAnUnknownId(String path) throws Exception {
        Answer answer = Caller.curator(extension.simulator()).get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().propertyNames()).containsExactly("message", "messageDetail");
    }

    @Test
    void answersAnUnknownIdWithAMessageOnly() throws Exception {
        Caller curator = Caller.curator(extension.simulator());
        for (String path : new String[] {"/v3/workflows/0", "/v3/jobs/0", "/v1/jobs/0", "/v1/workflows/0/questions"}) {
            Answer answer = curator.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.json().propertyNames()).containsExactly("message");
        }
    }

    @Test
    void answersAWrongMethodWith405() throws Exception {
        Answer answer = Caller.curator(extension.simulator()).call("PATCH", "/v3/workflows/1", "{}");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.message()).contains("PATCH");
        assertThat(answer.header("Allow")).contains("GET", "PUT", "DELETE");
    }

    @Test
    void answersOnlyBelowItsPrefix() throws Exception {
        try (AlteryxSimulator simulator =
                AlteryxSimulator.builder().prefix("some/where/").start()) {
            assertThat(simulator.baseUrl()).endsWith("/some/where");
            assertThat(Caller.curator(simulator).get("/v3/workflows").status()).isEqualTo(200);
        }
        try (AlteryxSimulator simulator = AlteryxSimulator.builder().prefix("").start()) {
            Caller curator = Caller.curator(simulator);
            assertThat(curator.get("/v3/workflows").status()).isEqualTo(200);
            assertThat(curator.get("/webapi/v3/workflows").status()).isEqualTo(404);
        }
    }

    @Test
    void refusesABodyThatIsNoJson() throws Exception {
        AlteryxSimulator simulator = extension.simulator();
        String path = "/v3/workflows/" + simulator.addWorkflow(w -> {}) + "/jobs";
        Caller curator = Caller.curator(simulator);
        for (String body : new String[] {"", "{", "[]", "\"a\""}) {
            assertThat(curator.post(path, body).status()).as(body).isEqualTo(400);
        }
        assertThat(curator.post(path, "{\"a\":\"" + "x".repeat(5_000_000) + "\"}")
                        .status())
                .isEqualTo(413);
        assertThat(simulator.jobs().count()).isZero();
    }

    @Test
    void recordsRequestsButNoSecrets() throws Exception {
        AlteryxSimulator simulator = extension.simulator();
        Caller curator = Caller.curator(simulator);
        curator.get("/v3/workflows?name=a%20b");
        curator.get("/v3/jobs/1");
        curator.get("/nowhere");

        assertThat(simulator.requests().latest())
                .extracting(RecordedRequest::template, RecordedRequest::status)
                .containsExactly(
                        tuple("/oauth2/token", 200),
                        tuple("/v3/workflows", 200),
                        tuple("/v3/jobs/{jobId}", 404),
                        tuple("", 404));
        RecordedRequest second = simulator.requests().latest().get(1);
        assertThat(second.query()).isEqualTo("name=a%20b");
        assertThat(second.headerNames()).contains("authorization");
        assertThat(simulator.requests().latest().toString()).doesNotContain(curator.token());
        assertThat(simulator.requests().count("get", "/V3/jobs/{jobId}")).isEqualTo(1);
        assertThat(simulator.requests().count()).isEqualTo(4);
        simulator.requests().clear();
        assertThat(simulator.requests().latest()).isEmpty();
        assertThat(simulator.requests().count()).isZero();
    }

    @Test
    void keepsTheLatestThousandRequestsAndCountsAll() {
        SimulatorRequests requests = new SimulatorRequests();
        for (int i = 0; i < 1500; i++) {
            requests.arrived(new RecordedRequest("GET", "/" + i, "/{n}", "", 0, Set.of()));
        }
        assertThat(requests.latest()).hasSize(1000);
        assertThat(requests.latest().get(0).path()).isEqualTo("/500");
        assertThat(requests.count("GET", "/{n}")).isEqualTo(1500);
    }
}
