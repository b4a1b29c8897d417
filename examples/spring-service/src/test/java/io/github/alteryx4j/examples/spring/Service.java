package io.github.alteryx4j.examples.spring;

import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;

/** The service on a free port, on the simulator. */
record Service(ConfigurableApplicationContext context) implements AutoCloseable {

    static Service start(String... arguments) {
        String[] all = Stream.concat(Stream.of("--server.port=0"), Stream.of(arguments))
                .toArray(String[]::new);
        return new Service(ReportsService.application().run(all));
    }

    String url() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    @Override
    public void close() {
        context.close();
    }
}
