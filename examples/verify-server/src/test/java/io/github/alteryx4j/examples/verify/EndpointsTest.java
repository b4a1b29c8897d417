package io.github.alteryx4j.examples.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.testing.Contract;
import io.github.alteryx4j.testing.Endpoint;
import org.junit.jupiter.api.Test;

class EndpointsTest {

    @Test
    void areThoseOfTheContract() {
        assertThat(EndpointChecks.endpoints())
                .containsExactlyElementsOf(Contract.OURS.endpoints().stream()
                        .map(Endpoint::toString)
                        .toList());
        assertThat(EndpointChecks.all().size() + EndpointChecks.notTried().size())
                .isEqualTo(EndpointChecks.endpoints().size());
    }
}
