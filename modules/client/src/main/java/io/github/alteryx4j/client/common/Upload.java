package io.github.alteryx4j.client.common;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.reactivestreams.Publisher;

/** A file to send. Whether it can be sent again, after a 401 for example, depends on its kind. */
public sealed interface Upload {

    /** The name that the server sees. */
    String fileName();

    /** A file on disk: streamed as it is sent, readable again. It must keep its length meanwhile, or the call fails. */
    static Upload file(Path path) {
        return new OnDisk(String.valueOf(path.getFileName()), path);
    }

    /** A file on disk under another name. */
    static Upload file(String fileName, Path path) {
        return new OnDisk(fileName, path);
    }

    /** Bytes in memory; they are not copied, so leave them alone until the upload has ended. */
    static Upload bytes(String fileName, byte[] content) {
        return new InMemory(fileName, content);
    }

    /**
     * A stream that can be read once: when the server refuses it half-way, it is not sent again.
     *
     * @param length how many bytes it will yield
     */
    static Upload stream(String fileName, long length, Publisher<ByteBuffer> content) {
        return new Streamed(fileName, length, content);
    }

    /** See {@link Upload#file(Path)}. */
    record OnDisk(String fileName, Path path) implements Upload {}

    /** See {@link Upload#bytes}. */
    @SuppressWarnings("ArrayRecordComponent") // the caller's own bytes, handed through
    record InMemory(String fileName, byte[] content) implements Upload {

        @Override
        public String toString() {
            return "InMemory[" + fileName + ", " + content.length + " bytes]";
        }
    }

    /** See {@link Upload#stream}. */
    record Streamed(String fileName, long length, Publisher<ByteBuffer> content) implements Upload {

        @Override
        public String toString() {
            return "Streamed[" + fileName + ", " + length + " bytes]";
        }
    }
}
