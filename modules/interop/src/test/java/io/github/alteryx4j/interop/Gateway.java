package io.github.alteryx4j.interop;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.AlteryxClientBuilder;
import io.github.alteryx4j.simulator.AlteryxSimulator;
import io.github.alteryx4j.simulator.NewWorkflow;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/** A simulator, nginx before it, and a client before that. */
final class Gateway implements AutoCloseable {

    final AlteryxSimulator server;
    final Nginx nginx;
    final AlteryxClient client;

    Gateway(Path folder, boolean http2, String options) throws Exception {
        this(folder, http2, options, settings -> {});
    }

    Gateway(Path folder, boolean http2, String options, Consumer<AlteryxClientBuilder> settings) throws Exception {
        this.server = AlteryxSimulator.start();
        Path own = Files.createDirectory(folder.resolve("nginx"));
        this.nginx = Nginx.start(own, URI.create(server.baseUrl()).getPort(), options);
        this.client = AlteryxClient.builder()
                .baseUrl(nginx.baseUrl())
                .credentials(server.curator().clientId(), server.curator().clientSecret())
                .trustedCertificates(nginx.certificate())
                .http2(http2)
                .apply(settings)
                .build();
    }

    String workflow(Consumer<NewWorkflow> how) {
        return server.addWorkflow(how);
    }

    @Override
    public void close() {
        client.closeLater().block(Duration.ofSeconds(10));
        nginx.close();
        server.close();
    }
}
