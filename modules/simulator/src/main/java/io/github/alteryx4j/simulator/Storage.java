package io.github.alteryx4j.simulator;

import io.netty.handler.codec.http.multipart.FileUpload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** A directory for uploads that goes away with the simulator. */
final class Storage {

    private final Path directory;
    private final AtomicLong count = new AtomicLong();

    Storage() {
        try {
            directory = Files.createTempDirectory("alteryx-simulator");
        } catch (IOException e) {
            throw new UncheckedIOException("No place for uploads", e);
        }
    }

    Path directory() {
        return directory;
    }

    UploadedFile keep(FileUpload upload) throws IOException {
        Path target = directory.resolve("upload-" + count.incrementAndGet());
        if (!upload.renameTo(target.toFile())) {
            throw new IOException("Cannot store the part " + upload.getName());
        }
        return new UploadedFile(PackageReader.baseName(upload.getFilename()), target, Files.size(target));
    }

    void delete() {
        try (Stream<Path> found = Files.walk(directory)) {
            List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove the uploads", e);
        }
    }
}
