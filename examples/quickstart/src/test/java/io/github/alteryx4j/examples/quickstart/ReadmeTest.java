package io.github.alteryx4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.AlteryxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what the build ran. */
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REGION = Pattern.compile("// region \\w+\n(.*?)\n *// endregion", Pattern.DOTALL);

    @Test
    void everyJavaBlockOfTheReadmeIsARegionOfCodeThatIsExecuted() throws IOException {
        List<String> shown = find(BLOCK, Path.of("../../README.md"));
        List<String> executed =
                find(REGION, Path.of("src/test/java/io/github/alteryx4j/examples/quickstart/ReadmeSnippetsTest.java"));
        assertThat(shown).isNotEmpty().containsExactlyInAnyOrderElementsOf(executed);
    }

    @Test
    void theErrorTableNamesEveryErrorThatCanBeCaught() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("../../README.md")).stream()
                .filter(line -> line.matches("\\| `\\w+Exception` \\|.*"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .toList();
        assertThat(rows).containsExactlyInAnyOrderElementsOf(leaves(AlteryxException.class));
    }

    private static List<String> leaves(Class<?> error) {
        Class<?>[] permitted = error.getPermittedSubclasses();
        return permitted == null
                ? List.of(error.getSimpleName())
                : Arrays.stream(permitted)
                        .flatMap(child -> leaves(child).stream())
                        .toList();
    }

    private static List<String> find(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map((MatchResult match) -> match.group(1).stripIndent().strip())
                .toList();
    }
}
