package io.github.alteryx4j.interop;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The npm package oidc-provider. */
class OidcProviderTokenTest extends TokenScenarios {

    private static @Nullable OidcProviderServer server;

    @BeforeAll
    static void start() throws Exception {
        server = OidcProviderServer.start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Override
    ForeignServer server() {
        return Objects.requireNonNull(server);
    }
}
