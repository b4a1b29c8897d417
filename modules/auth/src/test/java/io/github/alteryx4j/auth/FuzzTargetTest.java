package io.github.alteryx4j.auth;

import io.github.alteryx4j.testing.Cases;
import io.github.alteryx4j.testing.Noise;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The targets of the fuzzer take what it may begin with; whatever it finds stands in a test of its own. */
class FuzzTargetTest {

    static Set<String> names() {
        return FuzzTarget.TARGETS.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachTargetTakesAnyBytes(String name) {
        FuzzTarget.fuzzerInitialize(new String[] {name});
        Cases.check(
                500,
                random -> FuzzTarget.fuzzerTestOneInput(
                        Noise.mutated(random, Noise.text(random, 30).getBytes(StandardCharsets.UTF_8))));
    }
}
