package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.auth.AccessToken;
import io.github.alteryx4j.client.common.Upload;
import io.github.alteryx4j.testing.Marker;
import io.github.alteryx4j.testing.RawServer;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Somebody writes to a file while it is uploaded. */
class ChangingFilesTest {

    /** More than all buffers on the way hold, so that some of it is still to be read when the server sees the head. */
    private static final int LENGTH = 32 * 1024 * 1024;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {LENGTH / 2, LENGTH - 1, LENGTH + 1, 2 * LENGTH})
    void aFileThatGrowsOrShrinksEndsItsUploadAndTheConnectionAndNoOtherCall(int becomes) throws IOException {
        Path file = folder.resolve("growing.csv");
        resize(file, LENGTH);
        List<String> calls = new CopyOnWriteArrayList<>();
        RawServer.Talk talk = (in, out) -> {
            for (String head = RawServer.head(in); !head.isEmpty(); head = RawServer.head(in)) {
                calls.add(head.substring(0, head.indexOf(" HTTP/")));
                boolean upload = head.startsWith("POST");
                if (upload) {
                    resize(file, becomes);
                    in.skipNBytes(Long.parseLong(head.replaceAll("(?is).*content-length: (\\d+).*", "$1")));
                }
                String body = upload ? "\"f1\"" : "{\"id\":\"j1\"}";
                String answer = "HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
                out.write(answer.getBytes(StandardCharsets.US_ASCII));
            }
        };
        try (RawServer server = RawServer.start(talk);
                AlteryxClient client = AlteryxClient.builder()
                        .baseUrl(server.url("/webapi"))
                        .tokenSource(() -> Mono.just(AccessToken.of(Marker.TOKEN, Duration.ofHours(1))))
                        .stallLimit(Duration.ofSeconds(5))
                        .build()) {
            StepVerifier.create(client.jobs().uploadInputFile(Upload.file(file)))
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOf(ConfigurationException.class)
                            .hasMessageContaining("growing.csv")
                            .hasMessageContaining(becomes > LENGTH ? "more" : "fewer"));
            StepVerifier.create(client.jobs().get("j1")).expectNextCount(1).verifyComplete();
            assertThat(calls)
                    .containsExactly("POST /webapi/user/v2/inputfiles", "GET /webapi/v3/jobs/j1?includeMessages=true");
        }
    }

    private static void resize(Path file, int length) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(length);
        }
    }
}
