package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every file can be read in one sitting. */
class SizesTest {

    @Test
    void noFileIsLongerThan250LinesAndHalfOfThemAreShorterThan60() throws IOException {
        List<Path> files;
        try (Stream<Path> tree = Stream.concat(Files.walk(Path.of("..")), Files.walk(Path.of("../../examples")))) {
            files = tree.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> path.toString()
                            .contains("src/main/java"
                                    .replace("/", path.getFileSystem().getSeparator())))
                    .toList();
        }
        assertThat(files)
                .hasSizeGreaterThan(100)
                .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(250));
        assertThat(files.stream().mapToLong(SizesTest::lines).sorted().toArray()[files.size() / 2])
                .isLessThan(60);
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
