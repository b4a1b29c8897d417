package io.github.alteryx4j.examples.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.testing.Contract;
import io.github.alteryx4j.testing.Endpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://host.example",
                "https://host.example/",
                " https://host.example/webapi/ ",
                "https://host.example:8443//webapi/swagger/ui/index",
                "http://host/api/v3/workflows",
                "https://host.example/webapi/oauth2/token"
            })
    void areBelowTheAddressThatTheClientUses(String pasted) {
        try (AlteryxClient client = AlteryxClient.builder()
                .baseUrl(pasted)
                .credentials("id", "secret")
                .build()) {
            assertThat(client).hasToString("AlteryxClient[" + Address.of(pasted) + "]");
        }
    }
}
