package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.testing.Marker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://host/webapi, https://host/webapi",
        "https://host/webapi/, https://host/webapi",
        "  https://host/webapi//  , https://host/webapi",
        "https://host, https://host/webapi",
        "https://host/, https://host/webapi",
        "HTTPS://host:8443/webapi, https://host:8443/webapi",
        "http://localhost/api, http://localhost/api",
        "https://host/a/b/, https://host/a/b",
        "https://host/webapi/swagger, https://host/webapi",
        "https://host/webapi/swagger/ui/index#/, https://host/webapi",
        "https://host/webapi/swagger/ui/index?x=y, https://host/webapi",
        "https://host/webapi/oauth2/token, https://host/webapi",
        "https://host/webapi/v3/workflows, https://host/webapi",
        "https://host/webapi/user/v2/inputfiles, https://host/webapi",
        "https://host/webapi/admin/v1/auditlog?page=0, https://host/webapi",
        "https://host/webapi/V3/UserGroups/1/users, https://host/webapi",
        "https://host/alteryx/v1/swagger/ui/index, https://host/alteryx/v1",
        "https://host/alteryx/v1/oauth2/token, https://host/alteryx/v1",
        "https://host/alteryx/v1/v3/jobs, https://host/alteryx/v1",
        "https://[::1]:80/webapi, https://[::1]:80/webapi",
        "https://host/b\u00fcro, https://host/b%C3%BCro",
    })
    void takesWhatPeoplePaste(String pasted, String normalised) {
        assertThat(BaseAddress.parse(pasted)).hasToString(normalised);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://apim.example.com/alteryx/v1",
                "https://gw.example.com/v1/alteryx",
                "https://gw.example.com/v2/workflows",
                "https://gw.example.com/alteryx/user/v2",
                "https://gw.example.com/oauth2/alteryx"
            })
    void takesTheWholeAddressOfAGatewayThatHasVersionsOfItsOwn(String address) {
        assertThat(BaseAddress.parse(address)).hasToString(address);
    }

    @ParameterizedTest
    @CsvSource({
        "https://Host.Example.com/webapi, host.example.com:443",
        "http://localhost/webapi, localhost:80",
        "https://host:8443/webapi, host:8443",
        "https://[::1]:80/webapi, [::1]:80",
    })
    void namesTheServerByHostAndPort(String address, String server) {
        assertThat(BaseAddress.parse(address).server()).isEqualTo(server);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "host/webapi",
                "ftp://host/webapi",
                "https:///webapi",
                "https://ho st/",
                "file:/etc/x",
                "https://host:65536/webapi",
                "https://host/\ud83d"
            })
    void refusesWhatIsNoAddressAndShowsOne(String pasted) {
        assertThatThrownBy(() -> BaseAddress.parse(pasted))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("https://alteryx.example.com/webapi");
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost, true", "http://127.0.0.1:80, true", "http://[::1], true",
        "http://127.example.com, false", "http://127.0.0.1.example.com, false", "http://localhost.example.com, false"
    })
    void onlyThisMachineIsLoopback(String address, boolean loopback) {
        assertThat(BaseAddress.parse(address).isLoopback()).isEqualTo(loopback);
    }

    @Test
    void refusesTheOldGalleryAddressAndSaysWhy() {
        assertThatThrownBy(() -> BaseAddress.parse("https://host/gallery/api/v1"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("2022.1");
    }

    @Test
    void refusesUserInfoAndDoesNotShowIt() {
        assertThatThrownBy(() -> BaseAddress.parse("https://me:" + Marker.TEXT + "@host/webapi"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageNotContaining(Marker.TEXT);
        assertThatThrownBy(() -> BaseAddress.parse("https://me:" + Marker.TEXT + " @host/webapi"))
                .hasMessageNotContaining(Marker.TEXT);
    }
}
