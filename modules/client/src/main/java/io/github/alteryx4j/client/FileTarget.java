package io.github.alteryx4j.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * A download that becomes a file: written beside the target and moved into its place when it is whole, so that nobody
 * ever sees a part of it. Disk work happens on threads that may block.
 */
final class FileTarget {

    private final Path target;
    private final Path part;
    private final SeekableByteChannel channel;

    private FileTarget(Path target) throws IOException {
        this.target = target.toAbsolutePath();
        Path folder = this.target.getParent();
        this.part = Files.createTempFile(folder, this.target.getFileName() + ".", ".part");
        this.channel = Files.newByteChannel(part, StandardOpenOption.WRITE);
    }

    /** Writes the bytes to that file and returns it; a failed or cancelled download leaves nothing behind. */
    static Mono<Path> write(Flux<ByteBuffer> bytes, Path target) {
        return Mono.usingWhen(
                Mono.fromCallable(() -> new FileTarget(target)).subscribeOn(Schedulers.boundedElastic()),
                file -> bytes.publishOn(Schedulers.boundedElastic(), 8)
                        .doOnNext(file::append)
                        .then(Mono.fromCallable(file::keep).subscribeOn(Schedulers.boundedElastic())),
                file -> Mono.empty(),
                (file, error) -> file.drop(),
                FileTarget::drop);
    }

    private void append(ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private Path keep() throws IOException {
        channel.close();
        try {
            return Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException crossesDisks) {
            return Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Mono<Void> drop() {
        return Mono.<Void>fromCallable(() -> {
                    channel.close();
                    Files.deleteIfExists(part);
                    return null;
                })
                .subscribeOn(Schedulers.boundedElastic());
    }
}
