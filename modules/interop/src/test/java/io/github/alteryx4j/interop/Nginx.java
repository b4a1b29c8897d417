package io.github.alteryx4j.interop;

import io.netty.pkitesting.CertificateBuilder;
import io.netty.pkitesting.X509Bundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** nginx with TLS and a certificate of its own before another server, on a free loopback port. */
final class Nginx implements AutoCloseable {

    private static final int TRIES = 3;

    private final Path folder;
    private final Program program;
    private final int port;

    private Nginx(Path folder, Program program, int port) {
        this.folder = folder;
        this.program = program;
        this.port = port;
    }

    /** Skips the test when this machine has no nginx. */
    static void assume() {
        Assumptions.assumeTrue(Program.isThere("nginx", "-v"), "skipped: there is no nginx on this machine");
    }

    /**
     * Starts one.
     *
     * @param upstream the port of the server behind it
     * @param options more lines for the server block
     */
    static Nginx start(Path folder, int upstream, String options) throws Exception {
        X509Bundle certificate = new CertificateBuilder()
                .subject("CN=gateway")
                .addSanIpAddress("127.0.0.1")
                .setIsCertificateAuthority(true)
                .buildSelfSigned();
        Files.writeString(folder.resolve("certificate.pem"), certificate.getCertificatePathPEM());
        Files.writeString(folder.resolve("key.pem"), certificate.getPrivateKeyPEM());
        // Another process may take the free port before nginx does.
        for (int tried = 1; ; tried++) {
            int port = freePort();
            Files.writeString(folder.resolve("nginx.conf"), configuration(port, upstream, options));
            Program program = Program.withUs(folder, command(folder));
            if (listens(port, program)) {
                return new Nginx(folder, program, port);
            }
            String errors = program.errors();
            program.close();
            if (tried == TRIES) {
                throw new IllegalStateException("nginx did not start: " + errors);
            }
        }
    }

    private static List<String> command(Path folder, String... more) {
        List<String> command =
                new ArrayList<>(List.of("nginx", "-p", folder.toString(), "-c", "nginx.conf", "-e", "stderr"));
        command.addAll(List.of(more));
        return command;
    }

    private static String configuration(int port, int upstream, String options) {
        // Its workers would be somebody else, who may not write into our folder.
        String user = "root".equals(System.getProperty("user.name")) ? "user root;" : "";
        return """
                %s
                daemon off;
                pid nginx.pid;
                worker_processes 1;
                events { worker_connections 512; }
                http {
                    log_format short '$server_protocol $request_method $status';
                    access_log access.log short;
                    client_body_temp_path body;
                    proxy_temp_path proxy;
                    fastcgi_temp_path fastcgi;
                    uwsgi_temp_path uwsgi;
                    scgi_temp_path scgi;
                    upstream simulator { server 127.0.0.1:%d max_fails=0; keepalive 16; }
                    server {
                        listen 127.0.0.1:%d ssl http2;
                        ssl_certificate certificate.pem;
                        ssl_certificate_key key.pem;
                        gzip on;
                        gzip_types *;
                        gzip_proxied any;
                        proxy_http_version 1.1;
                        proxy_set_header Connection "";
                        %s
                        location / { proxy_pass http://simulator; }
                    }
                }
                """.formatted(user, upstream, port, options);
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private static boolean listens(int port, Program program) throws InterruptedException {
        for (int i = 0; i < 200 && !program.errors().contains("[emerg]"); i++) {
            try (Socket probe = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return probe.isConnected();
            } catch (IOException notYet) {
                Thread.sleep(25);
            }
        }
        return false;
    }

    String baseUrl() {
        return "https://127.0.0.1:" + port + "/webapi";
    }

    Path certificate() {
        return folder.resolve("certificate.pem");
    }

    /** Lets new workers take over; the old ones end what they are at. */
    void reload() {
        try (Program signal = Program.start(folder, command(folder, "-s", "reload"))) {
            if (!signal.endsWell(Duration.ofSeconds(10))) {
                throw new IllegalStateException("nginx did not reload: " + signal.errors());
            }
        }
    }

    /** For each request that was answered its protocol, method and status. */
    List<String> log() {
        try {
            return Files.readAllLines(folder.resolve("access.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        program.close();
    }
}
