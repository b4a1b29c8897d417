package io.github.alteryx4j.spring.test.app;

import io.github.alteryx4j.client.AlteryxClientBuilder;
import io.github.alteryx4j.spring.AlteryxClientCustomizer;
import org.springframework.stereotype.Component;

/** The application's say in how its clients are built. */
@Component
public class Customizing implements AlteryxClientCustomizer {

    @Override
    public void customize(String server, AlteryxClientBuilder client) {
        client.maxConnections(2);
    }
}
