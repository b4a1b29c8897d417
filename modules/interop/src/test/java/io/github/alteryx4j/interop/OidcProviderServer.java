package io.github.alteryx4j.interop;

import io.github.alteryx4j.auth.ClientAuthentication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.json.JsonMapper;

/** The npm package oidc-provider in a process of its own, on a free loopback port. Its tokens are opaque. */
final class OidcProviderServer implements ForeignServer {

    private static final Path FOLDER = Path.of("target", "node").toAbsolutePath();

    private final Program node;
    private final String port;

    private OidcProviderServer(Program node, String port) {
        this.node = node;
        this.port = port;
    }

    /** Skips the tests when this machine has no Node.js or npm cannot bring the package. */
    static OidcProviderServer start() throws IOException {
        Assumptions.assumeTrue(Program.isThere("node", "--version"), "skipped: there is no node on this machine");
        install();
        Program node = Program.start(FOLDER, List.of("node", "server.js"));
        node.say(JsonMapper.shared().writeValueAsString(Map.of("clients", clients(), "job", JOB)));
        return new OidcProviderServer(node, node.firstLine(Duration.ofSeconds(30)));
    }

    private static List<Map<String, Object>> clients() {
        return Stream.of(Login.values())
                .map(login -> Map.<String, Object>of(
                        "id",
                        login.id(),
                        "secret",
                        login.secret,
                        "way",
                        login.way == ClientAuthentication.FORM ? "client_secret_post" : "client_secret_basic",
                        "life",
                        login.tokenLife.toSeconds()))
                .toList();
    }

    /** Once for each {@code mvn clean}; what is installed is what the lock file says. */
    private static void install() throws IOException {
        Path source = Path.of("src", "test", "node");
        Files.createDirectories(FOLDER);
        for (String file : List.of("package.json", "package-lock.json", "server.js")) {
            Files.copy(source.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.exists(FOLDER.resolve("installed"))) {
            return;
        }
        String npm = System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";
        Assumptions.assumeTrue(Program.isThere(npm, "--version"), "skipped: there is no npm on this machine");
        List<String> command = new ArrayList<>(List.of(npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
        command.addAll(List.of("--fetch-retries=1", "--fetch-retry-mintimeout=1000", "--fetch-timeout=15000"));
        try (Program install = Program.start(FOLDER, command)) {
            Assumptions.assumeTrue(
                    install.endsWell(Duration.ofSeconds(45)),
                    () -> "skipped: npm could not bring oidc-provider: " + install.errors());
        }
        Files.createFile(FOLDER.resolve("installed"));
    }

    @Override
    public String baseUrl() {
        return "http://127.0.0.1:" + port + "/webapi";
    }

    @Override
    public void close() {
        node.close();
    }
}
