package io.github.alteryx4j.client;

import io.github.alteryx4j.client.common.Upload;
import io.github.alteryx4j.client.job.OutputFormat;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;

/** What {@link SmallHeapTest} runs in a virtual machine of its own. */
final class SmallHeap {

    private SmallHeap() {}

    /** The address of the server, what to do, and for an upload the file. */
    public static void main(String[] arguments) {
        try (AlteryxClient client = AlteryxClient.builder()
                .baseUrl(arguments[0])
                .credentials("id", "secret")
                .build()) {
            switch (arguments[1]) {
                case "lists" -> lists(client);
                case "download" -> download(client);
                default ->
                    client.jobs()
                            .uploadInputFile(Upload.file(Path.of(arguments[2])))
                            .doOnNext(answer -> System.out.println("server read " + answer))
                            .block(Duration.ofMinutes(2));
            }
        }
    }

    private static void lists(AlteryxClient client) {
        System.out.println(client.workflows().listFull(all -> {}).count().block(Duration.ofMinutes(2)) + " workflows");
        System.out.println(client.jobs().list(all -> {}).count().block(Duration.ofMinutes(2)) + " jobs");
    }

    private static void download(AlteryxClient client) {
        long bytes = client.jobs()
                .download("j1", "o1", OutputFormat.RAW)
                .map(ByteBuffer::remaining)
                .reduce(0L, Long::sum)
                .block(Duration.ofMinutes(2));
        System.out.println("client read " + bytes);
    }
}
