package io.github.alteryx4j.client;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.client.common.Upload;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;
import reactor.core.scheduler.Schedulers;

/** The bytes of an {@link Upload}, in pieces. */
final class UploadContent {

    private static final int PIECE = 64 * 1024;

    private UploadContent() {}

    /** How many bytes, or a {@link ConfigurationException} when that cannot be told. */
    static Mono<Long> length(Upload upload) {
        if (upload instanceof Upload.OnDisk file) {
            return Mono.fromCallable(() -> Files.size(file.path()))
                    .onErrorMap(IOException.class, error -> unreadable(file.path(), error))
                    .subscribeOn(Schedulers.boundedElastic());
        }
        return Mono.fromSupplier(() -> upload instanceof Upload.Streamed stream
                ? stream.length()
                : (long) ((Upload.InMemory) upload).content().length);
    }

    /**
     * @param length how many bytes were announced; what yields others ends with a {@link ConfigurationException}
     */
    static Flux<ByteBuffer> read(Upload upload, long length) {
        if (upload instanceof Upload.OnDisk file) {
            Flux<ByteBuffer> content =
                    Flux.generate(() -> Files.newByteChannel(file.path()), UploadContent::next, UploadContent::close);
            return exactly(length, content, "The file " + file.path() + ", which changes meanwhile,")
                    .onErrorMap(IOException.class, error -> unreadable(file.path(), error))
                    .subscribeOn(Schedulers.boundedElastic());
        }
        if (upload instanceof Upload.Streamed stream) {
            return exactly(length, Flux.from(stream.content()), "The upload stream");
        }
        byte[] content = ((Upload.InMemory) upload).content();
        return Flux.range(0, (content.length + PIECE - 1) / PIECE)
                .map(i -> ByteBuffer.wrap(content, i * PIECE, Math.min(PIECE, content.length - i * PIECE)));
    }

    private static SeekableByteChannel next(SeekableByteChannel channel, SynchronousSink<ByteBuffer> sink) {
        try {
            ByteBuffer piece = ByteBuffer.allocate(PIECE);
            if (channel.read(piece) < 0) {
                sink.complete();
            } else {
                sink.next(piece.flip());
            }
        } catch (IOException error) {
            sink.error(error);
        }
        return channel;
    }

    private static void close(SeekableByteChannel channel) {
        try {
            channel.close();
        } catch (IOException readOnlyAndDone) {
            // Nothing was written, so nothing is lost.
        }
    }

    /** What is shorter would leave the server waiting; the surplus of what is longer would be read as another request. */
    private static Flux<ByteBuffer> exactly(long length, Flux<ByteBuffer> content, String source) {
        return Flux.defer(() -> {
            AtomicLong left = new AtomicLong(length);
            return content.doOnNext(piece -> {
                        if (left.addAndGet(-piece.remaining()) < 0) {
                            throw wrongLength(length, source + " yields more");
                        }
                    })
                    .concatWith(Mono.defer(() ->
                            left.get() > 0 ? Mono.error(wrongLength(length, source + " yields fewer")) : Mono.empty()));
        });
    }

    private static ConfigurationException wrongLength(long length, String what) {
        return new ConfigurationException(what + " than the " + length + " bytes that were announced");
    }

    private static ConfigurationException unreadable(Path path, IOException error) {
        return new ConfigurationException("The file " + path + " cannot be read for the upload: " + error);
    }
}
