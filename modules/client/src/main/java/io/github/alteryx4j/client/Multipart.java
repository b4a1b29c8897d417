package io.github.alteryx4j.client;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.client.common.Upload;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A {@code multipart/form-data} body of text fields and one file at the end. Sent as it is read, never held whole. */
final class Multipart implements RequestBody {

    private final String boundary =
            "alteryx4j-" + Long.toHexString(ThreadLocalRandom.current().nextLong());
    private final String head;
    private final Upload upload;
    private final String tail = "\r\n--" + boundary + "--\r\n";

    private Multipart(Builder builder, String filePart, Upload upload) {
        StringBuilder text = new StringBuilder();
        builder.fields.forEach(field -> begin(text, field.name())
                .append("\"\r\n\r\n")
                .append(field.value())
                .append("\r\n"));
        begin(text, filePart).append("\"; filename=\"").append(quoted(upload.fileName()));
        text.append("\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        this.head = text.toString();
        this.upload = upload;
    }

    static Builder builder() {
        return new Builder();
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    @Override
    public boolean isReplayable() {
        return !(upload instanceof Upload.Streamed);
    }

    /** The length of the whole body in bytes, or a {@link ConfigurationException} when the file cannot be read. */
    Mono<Long> length() {
        return UploadContent.length(upload).map(length -> length + frame());
    }

    /**
     * The body piece by piece; what is on disk is read on a thread that may block.
     *
     * @param length what {@link #length()} was; a file that changed meanwhile ends with a {@link ConfigurationException}
     */
    Flux<ByteBuffer> content(long length) {
        return Flux.concat(
                Mono.fromSupplier(() -> ByteBuffer.wrap(bytes(head))),
                UploadContent.read(upload, length - frame()),
                Mono.fromSupplier(() -> ByteBuffer.wrap(bytes(tail))));
    }

    /** How many bytes are not the file's. */
    private int frame() {
        return bytes(head).length + bytes(tail).length;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Begins a part, up to the quote that ends its name. */
    private StringBuilder begin(StringBuilder text, String name) {
        text.append("--").append(boundary).append("\r\nContent-Disposition: form-data; name=\"");
        return text.append(quoted(name));
    }

    /** As HTML forms do it, and some more: nothing in the name can end the header, or cut it short on the other side. */
    private static String quoted(String fileName) {
        StringBuilder text = new StringBuilder(fileName.length());
        fileName.chars().forEach(c -> {
            if (c < ' ' || c == '"' || c == '\\' || c == 0x7f) {
                text.append("%%%02X".formatted(c));
            } else {
                text.append((char) c);
            }
        });
        return text.toString();
    }

    @Override
    public String toString() {
        return "Multipart[" + upload.fileName() + "]";
    }

    private record Field(String name, Object value) {}

    /** Collects the text fields. */
    static final class Builder {

        private final List<Field> fields = new ArrayList<>();

        /** Adds a field; null is left out. */
        Builder field(String name, @Nullable Object value) {
            if (value != null) {
                fields.add(new Field(name, value));
            }
            return this;
        }

        Multipart file(String name, Upload upload) {
            return new Multipart(this, name, upload);
        }
    }
}
