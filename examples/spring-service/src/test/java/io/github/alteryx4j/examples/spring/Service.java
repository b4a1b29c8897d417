package io.github.alteryx4j.examples.spring;

import org.springframework.context.ConfigurableApplicationContext;

/** The service on a free port, on the simulator. */
record Service(ConfigurableApplicationContext context) implements AutoCloseable {

    static Service start() {
        return new Service(ReportsService.application().run("--server.port=0"));
    }

    String url() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    @Override
    public void close() {
        context.close();
    }
}
