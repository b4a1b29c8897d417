package io.github.alteryx4j.client;

import io.github.alteryx4j.ConfigurationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
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

    private FileTarget(Path target, Path part) throws IOException {
        this.target = target;
        this.part = part;
        // A link that somebody puts into its place in between is not followed.
        this.channel = Files.newByteChannel(part, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    }

    /** Writes the bytes to that file and returns it; a failed or cancelled download leaves nothing behind. */
    static Mono<Path> write(Flux<ByteBuffer> bytes, Path target) {
        return Mono.usingWhen(
                        Mono.fromSupplier(() -> new Opening(target)),
                        opening -> Mono.fromCallable(opening::open)
                                .subscribeOn(Schedulers.boundedElastic())
                                .flatMap(file -> file.write(bytes)),
                        opening -> Mono.empty(),
                        (opening, error) -> opening.drop(),
                        Opening::drop)
                .onErrorMap(IOException.class, error -> unwritable(target, error))
                .onErrorMap(UncheckedIOException.class, error -> unwritable(target, error));
    }

    /** The part is new, has a name that nobody can foresee, and can be read by its owner only, where the disk knows that. */
    private static FileTarget open(Path target) throws IOException {
        Path whole = target.toAbsolutePath();
        if (whole.getFileName() == null || Files.isDirectory(whole, LinkOption.NOFOLLOW_LINKS)) {
            throw new ConfigurationException("The download needs the name of a file, but " + target + " is a folder");
        }
        Path part = Files.createTempFile(whole.getParent(), "alteryx4j", ".part");
        try {
            return new FileTarget(whole, part);
        } catch (IOException | RuntimeException error) {
            Files.deleteIfExists(part);
            throw error;
        }
    }

    private static ConfigurationException unwritable(Path target, Exception error) {
        return new ConfigurationException("The file " + target + " cannot be written: " + error);
    }

    private Mono<Path> write(Flux<ByteBuffer> bytes) {
        return bytes.publishOn(Schedulers.boundedElastic(), 8)
                .doOnNext(this::append)
                .then(Mono.fromCallable(this::keep).subscribeOn(Schedulers.boundedElastic()));
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

    private void drop() throws IOException {
        channel.close();
        Files.deleteIfExists(part);
    }

    /** The file before it is there, which takes a while. A cancel meanwhile waits for it, so that it is not forgotten. */
    private static final class Opening {

        private final Path target;
        private @Nullable FileTarget file;
        private boolean dropped;

        Opening(Path target) {
            this.target = target;
        }

        synchronized @Nullable FileTarget open() throws IOException {
            file = dropped ? null : FileTarget.open(target);
            return file;
        }

        Mono<Void> drop() {
            return Mono.<Void>fromCallable(this::dropNow).subscribeOn(Schedulers.boundedElastic());
        }

        private synchronized @Nullable Void dropNow() throws IOException {
            dropped = true;
            if (file != null) {
                file.drop();
            }
            return null;
        }
    }
}
