package io.github.alteryx4j.interop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A program that a test runs beside itself. {@link #close()} ends its input, which has to end it; when this process ends,
 * however it does, its input ends as well.
 */
final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Process process;
    private final Path errors;

    private Program(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
    }

    static Program start(Path folder, List<String> command) {
        try {
            Path errors = Files.createTempFile(folder, "errors", ".log");
            return new Program(
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectError(errors.toFile())
                            .start(),
                    errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that does not look at its input: a shell does, and ends it. */
    static Program withUs(Path folder, List<String> command) {
        List<String> all = new ArrayList<>(List.of(
                "sh", "-c", "\"$@\" </dev/null & child=$!; cat >/dev/null; kill -TERM $child; wait $child", "sh"));
        all.addAll(command);
        return start(folder, all);
    }

    /** Whether that command can be run and ends well. */
    static boolean isThere(String... command) {
        try (Program probe = start(Files.createDirectories(Path.of("target")), List.of(command))) {
            return probe.endsWell(PATIENCE);
        } catch (IOException | UncheckedIOException notThere) {
            return false;
        }
    }

    /** Whether it ends in time, and with 0. */
    boolean endsWell(Duration limit) {
        return ends(limit) && process.exitValue() == 0;
    }

    /** Writes a line to its input, which stays open. */
    void say(String line) throws IOException {
        process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    String firstLine(Duration limit) {
        String line = CompletableFuture.supplyAsync(this::readLine)
                .completeOnTimeout(null, limit.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        if (line == null) {
            String said = errors();
            close();
            throw new IllegalStateException("The program said nothing: " + said);
        }
        return line;
    }

    private String readLine() {
        try {
            return process.inputReader().readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it wrote to its error output, so far. */
    String errors() {
        try {
            return Files.readString(errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean ends(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException gone) {
            // It has ended already.
        }
        if (!ends(PATIENCE)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        errors.toFile().delete();
    }
}
