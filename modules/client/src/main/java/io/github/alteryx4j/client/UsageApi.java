package io.github.alteryx4j.client;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.client.common.Upload;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the server recorded of its use, for the licence. Curators only; since 2025.x. */
public final class UsageApi {

    private static final Pattern ULID = Pattern.compile("[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}");

    private final Http http;

    UsageApi(Http http) {
        this.http = http;
    }

    /**
     * The recorded events as a file, as it comes. {@code GET /v3/usage}, since 2025.x. Errors with a
     * {@link io.github.alteryx4j.NotFoundException} when there are none.
     */
    public Flux<ByteBuffer> download() {
        return http.get("/v3/usage").since("2025.x").bytes();
    }

    /** Writes the recorded events to a file and returns the file, which is there whole or not at all. */
    public Mono<Path> download(Path target) {
        return FileTarget.write(download(), target);
    }

    /**
     * Deletes all events up to that one, for good; empty. {@code POST /v3/usage}, since 2025.x. Sent once: when no answer
     * comes, it ends in a {@link io.github.alteryx4j.SubmissionUncertainException}.
     *
     * @param eventId a ULID, 26 letters and digits
     */
    public Mono<Void> deleteUpTo(String eventId) {
        if (!ULID.matcher(eventId).matches()) {
            throw new ConfigurationException("The eventId is no id of a usage event; give the ULID of one");
        }
        Upload file = Upload.bytes("usage.txt", eventId.getBytes(StandardCharsets.US_ASCII));
        return http.post("/v3/usage")
                .multipart(Multipart.builder().file("file", file))
                .since("2025.x")
                .none();
    }
}
