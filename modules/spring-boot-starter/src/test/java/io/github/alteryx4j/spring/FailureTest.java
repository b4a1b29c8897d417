package io.github.alteryx4j.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.alteryx4j.testing.Marker;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.Test;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** What an application that cannot start says. */
class FailureTest {

    @Test
    void whatIsMissingIsNamedWithWhereToFindIt() {
        FailureAnalysis said = failure();
        assertThat(said.getDescription()).contains("alteryx.base-url, alteryx.client-id, alteryx.client-secret");
        assertThat(said.getAction())
                .contains("alteryx.base-url=https://<host>/webapi", "API Access Key", "My Profile > Keys")
                .contains("alteryx.enabled=false");
    }

    @Test
    void onlyWhatIsMissingIsNamed() {
        FailureAnalysis said = failure(
                "alteryx.base-url=http://localhost:1",
                "alteryx.client-id=",
                "alteryx.client-secret=" + Marker.CLIENT_SECRET);
        assertThat(said.getDescription()).contains("alteryx.client-id").doesNotContain("base-url", "client-secret");
    }

    @Test
    void aPlaceholderThatNothingResolvesIsNoValue() {
        FailureAnalysis said = failure(
                "alteryx.base-url=http://localhost:1",
                "alteryx.client-id=${NOBODY_SETS_THIS_ID}",
                "alteryx.client-secret=${NOBODY_SETS_THIS_SECRET}");
        assertThat(said.getDescription())
                .contains("have no value: alteryx.client-id, alteryx.client-secret.", "stands for nothing")
                .doesNotContain("base-url");
        assertThat(failure("alteryx.servers.north.base-url=https://${NOBODY_SETS_THIS_HOST}/webapi")
                        .getDescription())
                .contains("The placeholder of alteryx.servers.north.base-url stands for nothing");
    }

    @Test
    void theServerIsNamed() {
        assertThat(failure("alteryx.servers.north.client-id=x").getDescription())
                .contains("alteryx.servers.north.base-url, alteryx.servers.north.client-secret");
    }

    @Test
    void anUnusableAddressIsShown() {
        FailureAnalysis said = failure(Contexts.server("alteryx.", "ftp://server"));
        assertThat(said.getDescription()).contains("alteryxClient", "must start with https:// or http://");
    }

    @Test
    void anUnusableNumberIsShown() {
        FailureAnalysis said = failure(with("alteryx.max-connections=0"));
        assertThat(said.getDescription()).contains("alteryx.max-connections must be 1 or more, not 0");
        assertThat(failure(with("alteryx.deadline=0s")).getDescription()).contains("alteryx.deadline must be more");
    }

    @Test
    void halfALoginAtTheProxyIsNotLeftOutInSilence() {
        for (String half : List.of("user=me", "password=" + Marker.PASSWORD)) {
            assertThat(failure(with("alteryx.proxy.host=proxy", "alteryx.proxy." + half))
                            .getDescription())
                    .contains("alteryx.proxy.user and alteryx.proxy.password");
        }
    }

    @Test
    void anOptionOfResilienceThatCannotBeIsShown() {
        assertThat(failure(with("alteryx.resilience.max-attempts=0")).getDescription())
                .contains("maxAttempts must lie between 1 and 100");
    }

    @Test
    void anEmptySecretIsSpringBootsToTell() {
        FailureAnalysis said =
                failure("alteryx.base-url=http://localhost:1", "alteryx.client-id=x", "alteryx.client-secret=  ");
        assertThat(said.getDescription()).contains("alteryx.client-secret", "A secret is empty");
    }

    private static String[] with(String... properties) {
        return Stream.of(Contexts.server("alteryx.", "http://localhost:1"), properties)
                .flatMap(Arrays::stream)
                .toArray(String[]::new);
    }

    private static FailureAnalysis failure(String... properties) {
        SpringApplication application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setRegisterShutdownHook(false);
        application.setLogStartupInfo(false);
        application.setBannerMode(Banner.Mode.OFF);
        String[] arguments = Arrays.stream(properties).map("--"::concat).toArray(String[]::new);
        Throwable failure = catchThrowable(() -> application.run(arguments).close());
        assertThat(failure).hasStackTraceContaining("lteryx");
        List<FailureAnalyzer> analyzers = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(
                        FailureAnalyzer.class,
                        SpringFactoriesLoader.FailureHandler.logging(LogFactory.getLog(FailureTest.class)));
        return analyzers.stream()
                .map(analyzer -> analyzer.analyze(failure))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    @ImportAutoConfiguration({AlteryxAutoConfiguration.class, AlteryxResilienceAutoConfiguration.class})
    static class Application {}
}
