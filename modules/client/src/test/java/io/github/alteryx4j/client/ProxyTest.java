package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.auth.Secret;
import io.github.alteryx4j.testing.Marker;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

/** Calls and token requests through an HTTP proxy that wants a login. */
class ProxyTest {

    private static final String LOGIN =
            "Basic " + Base64.getEncoder().encodeToString(("me:" + Marker.PASSWORD).getBytes(StandardCharsets.UTF_8));

    private final List<String> tunnels = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private ServerSocket proxy;

    @BeforeEach
    void startProxy() throws IOException {
        proxy = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.submit(() -> {
            while (true) {
                Socket client = proxy.accept();
                threads.submit(() -> tunnel(client));
            }
        });
    }

    @AfterEach
    void stopProxy() throws IOException {
        proxy.close();
        threads.shutdownNow();
    }

    private Void tunnel(Socket client) throws IOException {
        BufferedReader head =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        String target = head.readLine();
        boolean known = false;
        for (String line = head.readLine(); !line.isEmpty(); line = head.readLine()) {
            known |= line.equalsIgnoreCase("Proxy-Authorization: " + LOGIN);
        }
        OutputStream answer = client.getOutputStream();
        if (!known) {
            answer.write("HTTP/1.1 407 Login\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            client.close();
            return null;
        }
        tunnels.add(target);
        String[] address = target.split("[ :]");
        Socket server = new Socket(address[1], Integer.parseInt(address[2]));
        answer.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        threads.submit(() -> copy(server.getInputStream(), answer));
        return copy(client.getInputStream(), server.getOutputStream());
    }

    private static Void copy(InputStream from, OutputStream to) throws IOException {
        byte[] buffer = new byte[8_192];
        for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
            to.write(buffer, 0, n);
            to.flush();
        }
        return null;
    }

    @Test
    void callsAndTokenRequestsGoThroughTheProxyWithTheLogin() {
        Secret password = Secret.of(Marker.PASSWORD);
        try (Scripted alteryx =
                new Scripted(builder -> builder.proxy("127.0.0.1", proxy.getLocalPort(), "me", password))) {
            alteryx.on("GET", "/v3/jobs/j1", Scripted.job("j1"));
            StepVerifier.create(alteryx.client.jobs().get("j1"))
                    .expectNextCount(1)
                    .verifyComplete();
            assertThat(tunnels)
                    .hasSize(2)
                    .allSatisfy(tunnel -> assertThat(tunnel).startsWith("CONNECT 127.0.0.1:"));
        }
    }

    @Test
    void aProxyThatRefusesUsIsAnErrorThatShowsNoPassword() {
        Secret wrong = Secret.of("wrong " + Marker.TEXT);
        try (Scripted alteryx =
                new Scripted(builder -> builder.proxy("127.0.0.1", proxy.getLocalPort(), "me", wrong))) {
            StepVerifier.create(alteryx.client.jobs().get("j1")).verifyErrorSatisfies(error -> {
                assertThat(error).isInstanceOf(AlteryxException.class).hasStackTraceContaining("407");
                assertThat(error.toString()).doesNotContain(Marker.TEXT);
            });
            assertThat(alteryx.server.requests()).isEmpty();
        }
    }
}
