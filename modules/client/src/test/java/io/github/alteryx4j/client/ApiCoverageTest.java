package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.testing.Contract;
import io.github.alteryx4j.testing.Endpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents say of the endpoints is what the contract says. */
class ApiCoverageTest {

    private static final Path PAGE = Path.of("../../docs/api-coverage.md");
    private static final Path SOURCES = Path.of("src/main/java/io/github/alteryx4j/client");

    /** A Javadoc and the name of the method below it. */
    private static final Pattern METHOD =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public [^(=;]*?(\\w+)\\(", Pattern.DOTALL);

    static Stream<Endpoint> rows() {
        return Contract.OURS.endpoints().stream();
    }

    /** {@code mvn test -Dtest=ApiCoverageTest -Dapi-coverage.write=true} writes the page anew. */
    @Test
    void thePageIsTheContract() throws IOException {
        if (Boolean.getBoolean("api-coverage.write")) {
            Files.writeString(PAGE, page());
        }
        assertThat(PAGE).content().isEqualTo(page());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theJavadocOfEachMethodNamesTheEndpoint(Endpoint row) throws IOException {
        String endpoint = row.method() + " " + row.path().replaceAll("[{}]", "\\\\$0");
        for (String name : row.client()) {
            String door = name.substring(0, name.indexOf('.'));
            String type = Character.toUpperCase(door.charAt(0)) + door.substring(1) + "Api.java";
            Matcher method = METHOD.matcher(Files.readString(SOURCES.resolve(type)));
            assertThat(method.results()
                            .filter(found -> found.group(2).equals(name.substring(name.indexOf('.') + 1)))
                            .map(found -> found.group(1).replaceAll("\\s*\n\\s*\\*\\s*", " ")))
                    .as(name)
                    .anySatisfy(doc -> assertThat(doc).containsPattern("\\{@code " + endpoint + "[?}]"));
        }
    }

    private static String page() {
        return """
                # Every endpoint of the server, and our method for it

                Written by `ApiCoverageTest` from the contract that the tests hold the client and the simulator against
                (`modules/testing/src/main/resources/io/github/alteryx4j/testing/contract`); do not edit.

                - **Since** is the latest that the endpoint can have appeared in: 2025.1 stands for "by the middle of 2025", 2025.x
                  for the newest servers only. On an older server the call ends in an `UnsupportedByServerException` that names the version.
                - **Who** is the lowest role that may call it; *any* is whoever has a right to the thing in question. The server
                  answers 401 to a role that is too low, which arrives as an `AccessDeniedException`.
                - **Confidence**: *confirmed* by the product's own contract or documents, or seen in real traffic; *likely* when
                  several clients agree; *a guess* is one.

                %d endpoints.

                | Endpoint | Ours | Since | Who | Confidence | What is odd |
                |---|---|---|---|---|---|
                %s
                """.formatted(
                        Contract.OURS.endpoints().size(),
                        rows().map(ApiCoverageTest::line).collect(Collectors.joining("\n")));
    }

    private static String line(Endpoint row) {
        String ours = row.client().stream()
                .map(name -> "`" + name.replace(".", "().") + "`")
                .collect(Collectors.joining(", "));
        return "| %s `%s` | %s | %s | %s | %s | %s |"
                .formatted(
                        row.method(),
                        row.path(),
                        ours,
                        row.since(),
                        row.who(),
                        row.confidence(),
                        Objects.requireNonNullElse(row.odd(), ""));
    }
}
