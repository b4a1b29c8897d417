package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests that docs/security.md names are there. */
class SecurityPageTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    @Test
    void everyTestThatThePageNamesExists() throws IOException {
        List<Path> tests;
        try (Stream<Path> files = Files.walk(ROOT.resolve("modules"))) {
            tests = files.filter(file -> file.toString().endsWith("Test.java")).toList();
        }
        String page = Files.readString(ROOT.resolve("docs/security.md"));
        assertThat(NAMED.matcher(page).results())
                .hasSizeGreaterThan(50)
                .allSatisfy(named -> assertThat(tests)
                        .filteredOn(file -> file.endsWith(named.group(1) + ".java"))
                        .as(named.group())
                        .singleElement()
                        .satisfies(file -> assertThat(Files.readString(file)).contains(" " + named.group(2) + "(")));
    }
}
