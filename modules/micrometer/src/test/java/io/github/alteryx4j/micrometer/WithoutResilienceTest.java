package io.github.alteryx4j.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alteryx4j.client.AlteryxClient;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The resilience module is optional. */
class WithoutResilienceTest {

    private static URL url(String entry) {
        try {
            return new File(entry).toURI().toURL();
        } catch (MalformedURLException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void isMadeAndAppliedWithNoResilienceOnTheClassPath() throws Exception {
        URL[] others = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("resilience"))
                .map(WithoutResilienceTest::url)
                .toArray(URL[]::new);
        ClassLoader ours = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(others, ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            assertThatThrownBy(() -> loader.loadClass("io.github.alteryx4j.resilience.Resilience"))
                    .isInstanceOf(ClassNotFoundException.class);
            Object made = loader.loadClass(Making.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            assertThat(made).hasToString("AlteryxClient[http://127.0.0.1:1/webapi]");
        } finally {
            Thread.currentThread().setContextClassLoader(ours);
        }
    }

    /** What the other class loader runs. */
    public static final class Making {

        private final String made;

        public Making() {
            MeterRegistry meters = new SimpleMeterRegistry();
            try (AlteryxObservability observability = AlteryxObservability.of(meters, ObservationRegistry.create());
                    AlteryxClient client = AlteryxClient.builder()
                            .baseUrl("http://127.0.0.1:1/webapi")
                            .credentials("id", "secret")
                            .apply(observability)
                            .build()) {
                this.made = client.toString();
            }
        }

        @Override
        public String toString() {
            return made;
        }
    }
}
