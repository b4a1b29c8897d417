package io.github.alteryx4j.benchmarks;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.common.Upload;
import io.github.alteryx4j.client.job.OutputFormat;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What must pass through a heap of 64 MiB ({@code -Xmx64m}) that stays flat. Argument: {@code download}, {@code upload}
 * (1 GiB each, the upload from a file), or {@code endless} and for how many seconds (60).
 */
public final class SmallHeap {

    /** How long the big files are. */
    static final long LENGTH = 1L << 30;

    private static final String WORKFLOW = "62d470d411030000e0004170";

    private SmallHeap() {}

    /** See the class. */
    public static void main(String[] args) throws Exception {
        Path file = Files.createTempFile("big", ".bin");
        try (ServerProcess server = ServerProcess.start();
                AlteryxClient client = AlteryxClient.builder()
                        .baseUrl(server.base())
                        .credentials("id", "secret")
                        .build();
                HeapWatch watch = HeapWatch.start()) {
            long begin = System.nanoTime();
            String what = switch (args[0]) {
                case "download" -> download(client).block();
                case "upload" -> upload(client, file).block();
                default ->
                    endless(client, Duration.ofSeconds(SubmitComparison.argument(args, 1, 60)))
                            .block();
            };
            System.out.printf("%n%s in %.1f s%n%n", what, (System.nanoTime() - begin) / 1e9);
            watch.report();
        } finally {
            Files.delete(file);
        }
        System.exit(0);
    }

    private static Mono<String> download(AlteryxClient client) {
        return client.jobs()
                .download("j1", "o1", OutputFormat.RAW)
                .map(ByteBuffer::remaining)
                .reduce(0L, Long::sum)
                .map("%,d bytes downloaded"::formatted);
    }

    private static Mono<String> upload(AlteryxClient client, Path file) throws Exception {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(LENGTH);
        }
        return client.jobs().uploadInputFile(Upload.file(file)).map(length -> length + " bytes arrived of an upload");
    }

    /** A source without an end, of which 256 are under way. */
    private static Mono<String> endless(AlteryxClient client, Duration time) {
        return Flux.<Integer>generate(sink -> sink.next(0))
                .flatMap(i -> client.jobs().run(WORKFLOW, run -> run.answer("Region", "EMEA")), 256)
                .take(time)
                .count()
                .map("%,d submits from an endless source"::formatted);
    }
}
