package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

class LifeTest {

    @Test
    void goesAwayWithAllItHolds() throws Exception {
        AlteryxSimulator simulator = AlteryxSimulator.start();
        Caller curator = Caller.curator(simulator);
        byte[] bytes = AlteryxSimulator.packageOf(w -> {});
        curator.upload("/v3/workflows", Caller.workflowParts(simulator.curator()), "file", "a.yxzp", bytes);
        assertThat(Files.list(simulator.uploads())).hasSize(1);
        simulator.faults().on("GET", "/v3/workflows").hang();
        simulator.close();
        simulator.close();
        assertThat(simulator.uploads()).doesNotExist();
        assertThatThrownBy(() -> curator.get("/v3/workflows")).isInstanceOf(ConnectException.class);
        assertThat(simulator.threadsEnded()).isTrue();
    }

    @Test
    void listensOnThePortAskedFor() throws Exception {
        int port;
        try (AlteryxSimulator first = AlteryxSimulator.start()) {
            port = URI.create(first.baseUrl()).getPort();
            assertThat(first.baseUrl()).isEqualTo("http://127.0.0.1:" + port + "/webapi");
            assertThatThrownBy(() -> AlteryxSimulator.builder().port(port).start())
                    .hasMessageContaining("bind");
        }
        try (AlteryxSimulator second = AlteryxSimulator.builder().port(port).start()) {
            assertThat(Caller.curator(second).get("/v3/workflows").status()).isEqualTo(200);
        }
    }

    @Test
    void showsADemoToTryByHand() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (AlteryxSimulator simulator = SimulatorMain.demo(0)) {
            SimulatorMain.describe(simulator, new PrintStream(printed, true, StandardCharsets.UTF_8));
            assertThat(printed.toString(StandardCharsets.UTF_8))
                    .contains(simulator.baseUrl(), "curator-client", "curator-secret", "does not execute");
            Caller curator = Caller.curator(simulator);
            String id = curator.get("/v3/workflows").json().get(0).get("id").asString();
            assertThat(curator.get("/v3/workflows/" + id + "/questions").json()).hasSize(3);
        }
    }

    @Nested
    @ExtendWith(AlteryxSimulatorExtension.class)
    class SharedInAClass {

        private final AlteryxSimulator ofClass;

        SharedInAClass(AlteryxSimulator ofClass) {
            this.ofClass = ofClass;
        }

        @Test
        void isTheSameForConstructorAndTest(AlteryxSimulator ofTest) {
            assertThat(ofTest).isSameAs(ofClass);
        }
    }

    @Nested
    class OneForEachTest {

        private static final Set<String> SEEN = new HashSet<>();

        @RegisterExtension
        final AlteryxSimulatorExtension extension = AlteryxSimulatorExtension.perTest(b -> b.prefix("mine"));

        @Test
        void isStartedAfresh(AlteryxSimulator simulator) {
            check(simulator);
        }

        @Test
        void isStartedAfreshAgain(AlteryxSimulator simulator) {
            check(simulator);
        }

        private void check(AlteryxSimulator simulator) {
            assertThat(simulator).isSameAs(extension.simulator());
            assertThat(simulator.baseUrl()).endsWith("/mine");
            assertThat(simulator.requests().count()).isZero();
            assertThat(SEEN.add(simulator.curator().id() + simulator.uploads())).isTrue();
        }
    }

    @Test
    void hasNoSimulatorOutsideOfATest() {
        assertThatThrownBy(() -> AlteryxSimulatorExtension.perClass(b -> {}).simulator())
                .isInstanceOf(IllegalStateException.class);
    }
}
