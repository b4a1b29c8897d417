package io.github.alteryx4j.examples.verify;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.ResponseException;
import io.github.alteryx4j.client.common.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** How large a package may be: doubles the size until the server refuses or the bound is reached. */
final class SizeChecks {

    private static final int MB = 1024 * 1024;

    private SizeChecks() {}

    static List<Check> of(Trial trial, int bound) {
        String assumed = bound == 0 ? "no limit is known" : "accepted up to " + bound + " MB";
        return List.of(new Check(
                "packages that grow",
                assumed,
                server -> bound == 0 ? Seen.unknown("not tried; see --max-upload-mb") : grow(trial, bound)));
    }

    private static Seen grow(Trial trial, int bound) {
        int accepted = 0;
        for (int size = 1; accepted < bound; size = Math.min(2 * size, bound)) {
            try {
                upload(trial, size);
                accepted = size;
            } catch (AlteryxException error) {
                String status = error instanceof ResponseException answer
                        ? "status " + answer.status()
                        : error.getClass().getSimpleName();
                return Seen.different("accepted at " + accepted + " MB, refused at " + size + " MB: " + status);
            }
        }
        return Seen.same("accepted at " + accepted + " MB");
    }

    private static void upload(Trial trial, int megabytes) {
        Path file = packed(megabytes);
        try {
            String id = trial.cleanup()
                    .make(
                            Kind.WORKFLOW,
                            trial.client()
                                    .workflows()
                                    .upload(
                                            Upload.file("VerifyServer.yxzp", file),
                                            trial.name() + "-size",
                                            Objects.requireNonNull(trial.ownerId()),
                                            options -> options.isPublic(false)));
            trial.client().workflows().delete(id).block();
        } finally {
            delete(file);
        }
    }

    /** The package with a file of noise in it, which no zip makes smaller. */
    private static Path packed(int megabytes) {
        try {
            Path file = Files.createTempFile("alteryx4j-verify", ".yxzp");
            try (OutputStream out = Files.newOutputStream(file);
                    ZipOutputStream zip = new ZipOutputStream(out);
                    ZipInputStream original = new ZipInputStream(new ByteArrayInputStream(Trial.packageBytes()))) {
                for (ZipEntry entry = original.getNextEntry(); entry != null; entry = original.getNextEntry()) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    original.transferTo(zip);
                    zip.closeEntry();
                }
                zip.putNextEntry(new ZipEntry("noise.bin"));
                byte[] noise = new byte[MB];
                Random random = new Random(megabytes);
                for (int i = 0; i < megabytes; i++) {
                    random.nextBytes(noise);
                    zip.write(noise);
                }
                zip.closeEntry();
            }
            return file;
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException error) {
            file.toFile().deleteOnExit();
        }
    }
}
