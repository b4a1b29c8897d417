package io.github.alteryx4j.interop;

import io.github.alteryx4j.auth.ClientAuthentication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Spring Authorization Server. */
class SpringTokenTest extends TokenScenarios {

    private static SpringServer server;

    @BeforeAll
    static void start() {
        server = SpringServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    ForeignServer server() {
        return server;
    }

    /** oidc-provider is not so strict. */
    @Test
    void aClientThatNamesItselfInTheOtherWayIsRefused() {
        CountedSource source = new CountedSource(server, Login.BASIC.credentials(), ClientAuthentication.FORM);
        assertRefused(source, 401, "invalid_client");
    }
}
