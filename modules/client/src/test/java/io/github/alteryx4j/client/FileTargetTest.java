package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.client.job.OutputFormat;
import io.github.alteryx4j.testing.Reply;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

/** A download is written where the caller says, and nowhere else. */
class FileTargetTest {

    private static final String OUTPUT = "/v1/jobs/j1/output/o1";

    @TempDir
    Path folder;

    private final Scripted alteryx = new Scripted();
    private Path inner;

    @BeforeEach
    void makeFolder() throws IOException {
        inner = Files.createDirectory(folder.resolve("inner"));
    }

    @AfterEach
    void close() {
        alteryx.close();
    }

    private Mono<Path> download(Path target) {
        return alteryx.client.jobs().download("j1", "o1", OutputFormat.CSV, target);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !Files.isDirectory(file)).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theServersFileNameIsNeverUsed() {
        String name = "attachment; filename=\"../../evil.csv\"; filename*=UTF-8''..%2Fevil.csv";
        alteryx.on(
                "GET", OUTPUT, Reply.of(200, Map.of("Content-Disposition", name, "Content-Location", "/evil"), "rows"));
        Path target = inner.resolve("mine.csv");
        StepVerifier.create(download(target)).expectNext(target).verifyComplete();
        assertThat(files(folder)).containsExactly(target);
        assertThat(target).hasContent("rows");
    }

    @Test
    void aLinkInTheTargetsPlaceIsReplacedAndNotFollowed() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim"), "safe");
        Path target = Files.createSymbolicLink(inner.resolve("mine.csv"), victim);
        alteryx.on("GET", OUTPUT, Reply.of(200, Map.of(), "rows"));
        StepVerifier.create(download(target)).expectNext(target).verifyComplete();
        assertThat(victim).hasContent("safe");
        assertThat(Files.isSymbolicLink(target)).isFalse();
        assertThat(target).hasContent("rows");
    }

    @Test
    void thePartIsItsOwnersOnlyAndCannotBeForeseen() throws IOException {
        Sinks.Empty<Void> gate = Sinks.empty();
        Reply slow = (request, response) -> response.sendByteArray(Flux.concat(
                Mono.just("a".getBytes(StandardCharsets.UTF_8)), gate.asMono().cast(byte[].class)));
        alteryx.on("GET", OUTPUT, slow);
        Path target = inner.resolve("mine.csv");
        StepVerifier.create(download(target))
                .expectSubscription()
                .then(() -> {
                    while (files(inner).isEmpty()) {
                        Thread.onSpinWait();
                    }
                    Path part = files(inner).get(0);
                    assertThat(part.getFileName().toString()).matches("alteryx4j\\d+\\.part");
                    assertThat(permissions(part)).isEqualTo("rw-------");
                    gate.tryEmitEmpty();
                })
                .expectNext(target)
                .verifyComplete();
        assertThat(permissions(target)).isEqualTo("rw-------");
        assertThat(files(folder)).containsExactly(target);
    }

    private static String permissions(Path file) {
        try {
            return Files.getFileStore(file).supportsFileAttributeView("posix")
                    ? PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
                    : "rw-------";
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aDownloadThatIsCancelledWhileItsFileIsMadeLeavesNothing() throws Exception {
        alteryx.on("GET", OUTPUT, Reply.of(200, Map.of(), "rows"));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        Path real = inner.resolve("mine.csv");
        Path onASlowDisk = (Path) Proxy.newProxyInstance(
                Path.class.getClassLoader(), new Class<?>[] {Path.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("toAbsolutePath")) {
                        begun.countDown();
                        awaitUninterrupted(cancelled);
                    }
                    return method.invoke(real, arguments);
                });
        try (WatchService changes = inner.getFileSystem().newWatchService()) {
            inner.register(changes, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
            Disposable download = download(onASlowDisk).subscribe();
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            download.dispose();
            cancelled.countDown();
            List<WatchEvent.Kind<?>> seen = new ArrayList<>();
            while (seen.size() < 2) {
                WatchKey key = changes.poll(10, TimeUnit.SECONDS);
                assertThat(key).as("after " + seen).isNotNull();
                key.pollEvents().forEach(event -> seen.add(event.kind()));
                key.reset();
            }
            assertThat(seen)
                    .containsExactly(StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
        }
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        boolean interrupted = false;
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aTargetThatCannotBeSaysSoAndLeavesNothing() throws IOException {
        alteryx.on("GET", OUTPUT, Reply.of(200, Map.of(), "rows"));
        Path file = Files.writeString(folder.resolve("file"), "a file");
        for (Path target : List.of(inner, Path.of("/"), folder.resolve("no/such/folder"), file.resolve("below"))) {
            StepVerifier.create(download(target)).verifyError(ConfigurationException.class);
        }
        assertThat(files(folder)).containsExactly(file);
    }
}
