package io.github.alteryx4j.interop;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

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

    @Override
    int rawBasicStatus() {
        return 400;
    }

    @Override
    String rawBasicError() {
        return "invalid_request";
    }
}
