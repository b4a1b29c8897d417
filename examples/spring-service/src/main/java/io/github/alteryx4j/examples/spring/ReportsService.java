package io.github.alteryx4j.examples.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * A page on port 8080 on which people run workflows and watch them. On the simulator by default; on a real server when
 * {@code ALTERYX_BASE_URL}, {@code ALTERYX_CLIENT_ID} and {@code ALTERYX_CLIENT_SECRET} say which.
 */
@SpringBootApplication(proxyBeanMethods = false)
class ReportsService {

    static SpringApplication application() {
        SpringApplication application = new SpringApplication(ReportsService.class);
        application.addInitializers(new SimulatorByDefault());
        return application;
    }

    public static void main(String[] args) {
        application().run(args);
    }
}
