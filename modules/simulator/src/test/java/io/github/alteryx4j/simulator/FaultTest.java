package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alteryx4j.simulator.Caller.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.core.JacksonException;

class FaultTest {

    private static final String ENQUEUE = "/v3/workflows/{workflowId}/jobs";

    @RegisterExtension
    final AlteryxSimulatorExtension extension = new AlteryxSimulatorExtension();

    private AlteryxSimulator simulator;
    private Caller curator;
    private String jobs;

    @BeforeEach
    void start() throws Exception {
        simulator = extension.simulator();
        curator = Caller.curator(simulator);
        jobs = "/v3/workflows/" + simulator.addWorkflow(w -> {}) + "/jobs";
    }

    @Test
    void answersAFixedStatusAsOftenAsScripted() throws Exception {
        simulator.faults().on("POST", ENQUEUE).times(2).status(503, Map.of("Retry-After", "7"), "{\"message\":\"x\"}");
        simulator.faults().on("POST", ENQUEUE).status(429);
        assertThat(simulator.faults().pending()).isEqualTo(3);
        Answer first = curator.post(jobs, "{}");
        assertThat(first.status()).isEqualTo(503);
        assertThat(first.header("Retry-After")).isEqualTo("7");
        assertThat(first.message()).isEqualTo("x");
        assertThat(curator.post(jobs, "{}").status()).isEqualTo(503);
        Answer third = curator.post(jobs, "{}");
        assertThat(third.status()).isEqualTo(429);
        assertThat(third.bytes()).isEmpty();
        assertThat(simulator.jobs().count()).isZero();
        assertThat(curator.post(jobs, "{}").status()).isEqualTo(200);
        assertThat(simulator.faults().pending()).isZero();
    }

    @Test
    void leavesTheFirstRequestsAndOtherRoutesAlone() throws Exception {
        simulator.faults().on("get", "/V3/workflows").after(1).always().htmlPage(502);
        assertThat(curator.get("/v3/workflows").status()).isEqualTo(200);
        for (int i = 0; i < 3; i++) {
            Answer page = curator.get("/v3/workflows");
            assertThat(page.status()).isEqualTo(502);
            assertThat(page.header("Content-Type")).startsWith("text/html");
        }
        assertThat(curator.get("/v3/jobs").status()).isEqualTo(200);
        simulator.faults().clear();
        assertThat(curator.get("/v3/workflows").status()).isEqualTo(200);
    }

    @Test
    void refusesARouteThatDoesNotExist() {
        assertThatThrownBy(() -> simulator.faults().on("GET", "/v3/workflow"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> simulator.faults().on("GET", "/v3/workflows").times(0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void resetsTheConnectionBeforeOrAfterTheWork() throws Exception {
        simulator.faults().on("POST", ENQUEUE).reset();
        assertThatThrownBy(() -> curator.post(jobs, "{}")).isInstanceOf(IOException.class);
        assertThat(simulator.jobs().count()).isZero();
        simulator.faults().on("POST", ENQUEUE).times(1).loseReply();
        assertThatThrownBy(() -> curator.post(jobs, "{}")).isInstanceOf(IOException.class);
        assertThat(simulator.jobs().count()).isEqualTo(1);
        simulator.faults().on("POST", ENQUEUE).closeWithoutReply();
        assertThatThrownBy(() -> curator.post(jobs, "{}")).isInstanceOf(IOException.class);
        assertThat(simulator.jobs().count()).isEqualTo(2);
        assertThat(simulator.requests().count("POST", ENQUEUE)).isEqualTo(3);
        assertThat(simulator.requests().latest().get(3).status()).isZero();
    }

    @Test
    void stopsInTheMiddleOfABody() throws Exception {
        simulator.faults().on("GET", "/v3/workflows").truncateBody();
        String raw = raw("GET", "/v3/workflows");
        int length = Integer.parseInt(raw.replaceAll("(?is).*content-length: (\\d+).*", "$1"));
        String body = raw.substring(raw.indexOf("\r\n\r\n") + 4);
        assertThat(raw).startsWith("HTTP/1.1 200");
        assertThat(body.length()).isPositive().isLessThan(length);
        simulator.faults().on("GET", "/v3/workflows").truncateBody();
        assertThatThrownBy(() -> curator.get("/v3/workflows")).isInstanceOf(IOException.class);
    }

    @Test
    void answersJsonThatStopsInTheMiddle() throws Exception {
        for (String path : new String[] {"/v3/workflows", "/v3/jobs"}) {
            simulator.faults().on("GET", path).malformJson();
            Answer answer = curator.get(path);
            assertThat(answer.status()).isEqualTo(200);
            assertThatThrownBy(answer::json).as(answer.text()).isInstanceOf(JacksonException.class);
        }
    }

    @Test
    void answersTheStatusWithNoBody() throws Exception {
        simulator.faults().on("POST", ENQUEUE).emptyBody();
        Answer answer = curator.post(jobs, "{}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.bytes()).isEmpty();
        assertThat(simulator.jobs().count()).isEqualTo(1);
    }

    @Test
    void revokesTheTokenOfTheRequest() throws Exception {
        Caller other = Caller.curator(simulator);
        simulator.faults().on("GET", "/v3/workflows").revokeToken();
        assertThat(curator.get("/v3/workflows").status()).isEqualTo(401);
        assertThat(curator.get("/v3/workflows").status()).isEqualTo(401);
        assertThat(other.get("/v3/workflows").status()).isEqualTo(200);
    }

    @Test
    void delaysButThenDoesTheWork() throws Exception {
        simulator.faults().on("POST", ENQUEUE).delay(Duration.ofMillis(300));
        long start = System.nanoTime();
        assertThat(curator.post(jobs, "{}").status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
        assertThat(simulator.jobs().count()).isEqualTo(1);
    }

    @Test
    void hangsWithoutAnAnswer() throws Exception {
        simulator.faults().on("GET", "/v3/workflows").hang();
        assertThatThrownBy(() -> raw("GET", "/v3/workflows")).isInstanceOf(SocketTimeoutException.class);
        assertThat(curator.get("/v3/workflows").status()).isEqualTo(200);
    }

    @Test
    void closesTheConnectionAfterTheReplyWithoutSayingSo() throws Exception {
        simulator.faults().on("GET", "/v3/workflows").closeAfterReply();
        String raw = raw("GET", "/v3/workflows");
        assertThat(raw)
                .startsWith("HTTP/1.1 200")
                .endsWith("\r\n0\r\n\r\n")
                .doesNotContainIgnoringCase("connection: close");
        assertThatThrownBy(() -> raw("GET", "/v3/workflows"))
                .as("otherwise the connection stays open")
                .isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void closesAllConnectionsOnDemand() throws Exception {
        try (Socket socket = open()) {
            simulator.faults().closeConnections();
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
        assertThat(curator.get("/v3/workflows").status()).isEqualTo(200);
    }

    @Test
    void breaksTheTokenCallToo() throws Exception {
        simulator.faults().on("POST", "/oauth2/token").status(500);
        assertThat(curator.requestToken(simulator.curator()).status()).isEqualTo(500);
        assertThat(curator.requestToken(simulator.curator()).status()).isEqualTo(200);
    }

    private Socket open() throws IOException {
        URI base = URI.create(simulator.baseUrl());
        Socket socket = new Socket(base.getHost(), base.getPort());
        socket.setSoTimeout(700);
        // One exchange, so that the server has taken the connection in.
        write(socket, "GET", "/nowhere");
        int read = socket.getInputStream().readNBytes(12).length;
        assertThat(read).isEqualTo(12);
        while (socket.getInputStream().available() > 0) {
            socket.getInputStream().skipNBytes(socket.getInputStream().available());
        }
        return socket;
    }

    /** What comes over the wire until the server closes the connection. */
    private String raw(String method, String path) throws IOException {
        URI base = URI.create(simulator.baseUrl());
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(700);
            write(socket, method, path);
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void write(Socket socket, String method, String path) throws IOException {
        String base = URI.create(simulator.baseUrl()).getPath();
        OutputStream out = socket.getOutputStream();
        out.write((method + " " + base + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + curator.token()
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
