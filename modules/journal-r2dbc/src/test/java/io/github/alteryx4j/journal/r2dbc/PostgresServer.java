package io.github.alteryx4j.journal.r2dbc;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * A real PostgreSQL on a free loopback port, from the binaries on the class path; nothing has to be installed. It does not
 * run as root, so for root it runs as nobody. It goes with this process, however this process ends.
 */
final class PostgresServer implements AutoCloseable {

    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final Path home;
    private final Process process;
    private final int port;

    private PostgresServer(Path home, Process process, int port) {
        this.home = home;
        this.process = process;
        this.port = port;
    }

    private static final class Shared {
        static final PostgresServer ONE = start();
    }

    /** One for all tests of this process. */
    static PostgresServer shared() {
        return Shared.ONE;
    }

    static PostgresServer start() {
        try {
            Path home = Files.createTempDirectory("alteryx4j-postgres");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(home)));
            extract(home.resolve("postgres"));
            if (isRoot()) {
                run(List.of("chown", "-R", "nobody", home.toString()), home);
            }
            run(
                    asNobody(List.of(
                            home.resolve("postgres/bin/initdb").toString(),
                            "-D",
                            home.resolve("data").toString(),
                            "-U",
                            "postgres",
                            "-A",
                            "trust",
                            "-E",
                            "UTF8",
                            "--locale=C",
                            "--no-sync")),
                    home);
            PostgresServer server = launch(home);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a database, for R2DBC. */
    String url(String database) {
        return "r2dbc:postgresql://postgres@127.0.0.1:" + port + "/" + database;
    }

    int port() {
        return port;
    }

    /** Creates an empty database. */
    String newDatabase() {
        String name = "test" + DATABASES.incrementAndGet();
        execute(ConnectionFactories.get(url("postgres")), "create database " + name);
        return name;
    }

    private static void execute(ConnectionFactory connections, String sql) {
        Mono.usingWhen(
                        connections.create(),
                        connection -> Mono.from(connection.createStatement(sql).execute())
                                .flatMap(result -> Mono.from(result.getRowsUpdated())),
                        Connection::close)
                .block(Duration.ofSeconds(30));
    }

    private static PostgresServer launch(Path home) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        List<String> command = asNobody(List.of(
                home.resolve("postgres/bin/postgres").toString(),
                "-D",
                home.resolve("data").toString(),
                "-p",
                "" + port,
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=300",
                "-c",
                "fsync=off"));
        Process process = new ProcessBuilder(WINDOWS ? command : withUs(command))
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("log").toFile())
                .start();
        PostgresServer server = new PostgresServer(home, process, port);
        // Found here: what looks for drivers reads files, and the repetitions are on threads that must not wait.
        ConnectionFactory connections = ConnectionFactories.get(server.url("postgres"));
        try {
            Mono.<Connection>from(connections.create())
                    .retryWhen(Retry.fixedDelay(200, Duration.ofMillis(100)))
                    .flatMap(connection -> Mono.from(connection.close()))
                    .block(Duration.ofSeconds(40));
        } catch (RuntimeException failure) {
            throw new IllegalStateException("PostgreSQL did not start: " + server.log(), failure);
        }
        return server;
    }

    /** The shell reads our pipe; its end, also after a kill, ends the server. */
    private static List<String> withUs(List<String> command) {
        List<String> all = new ArrayList<>(List.of(
                "sh", "-c", "\"$@\" </dev/null & child=$!; cat >/dev/null; kill -INT $child; wait $child", "sh"));
        all.addAll(command);
        return all;
    }

    private static boolean isRoot() {
        return !WINDOWS && "root".equals(System.getProperty("user.name"));
    }

    private static List<String> asNobody(List<String> command) {
        if (!isRoot()) {
            return command;
        }
        List<String> prefix;
        if (isThere("setpriv")) {
            prefix = List.of("setpriv", "--reuid=nobody", "--clear-groups", "--");
        } else if (isThere("runuser")) {
            prefix = List.of("runuser", "-u", "nobody", "--");
        } else {
            prefix = List.of("su", "nobody", "-s", "/bin/sh", "-c", "exec \"$0\" \"$@\"", "--");
        }
        List<String> all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }

    private static boolean isThere(String program) {
        return Stream.of("/usr/bin/", "/usr/sbin/", "/bin/", "/sbin/")
                .anyMatch(folder -> Files.isExecutable(Path.of(folder + program)));
    }

    private static void run(List<String> command, Path folder) throws IOException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!process.waitFor(50, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " failed: " + Files.readString(output));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void extract(Path into) throws IOException {
        if (!WINDOWS) {
            Files.setPosixFilePermissions(into.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT).split(" ")[0];
        String arch = "aarch64".equals(System.getProperty("os.arch")) ? "arm_64" : "x86_64";
        String archive = "/postgres-" + (os.equals("mac") ? "darwin" : os) + "-" + arch + ".txz";
        try (InputStream packed = PostgresServer.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new IllegalStateException("No PostgreSQL for this machine on the class path: " + archive);
            }
            TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = into.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(target.getParent());
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(tar, target);
                    target.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
                }
            }
        }
    }

    private String log() {
        try {
            return Files.readString(home.resolve("log"));
        } catch (IOException e) {
            return "no log: " + e;
        }
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (WINDOWS) {
                process.destroy();
            }
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException | InterruptedException e) {
            process.destroyForcibly();
        }
        delete(home);
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // What is left lies in the folder for temporary files.
        }
    }
}
