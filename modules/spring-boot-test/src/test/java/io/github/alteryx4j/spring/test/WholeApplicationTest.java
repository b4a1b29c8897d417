package io.github.alteryx4j.spring.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.simulator.AlteryxSimulator;
import io.github.alteryx4j.spring.test.app.Archive;
import io.github.alteryx4j.spring.test.app.ReportingApplication;
import io.github.alteryx4j.spring.test.app.Reports;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import reactor.test.StepVerifier;

/** All of an application, without Actuator on its class path, against a simulator of its own making. */
@SpringBootTest(classes = {ReportingApplication.class, WholeApplicationTest.OwnSimulator.class})
@AutoConfigureAlteryxSimulator
class WholeApplicationTest {

    @Autowired
    private AlteryxSimulator simulator;

    @Autowired
    private Reports reports;

    @Test
    void allComponentsAreThereAndRunAgainstTheSimulator(@Autowired Archive archive) {
        assertThat(archive).isNotNull();
        String workflow = simulator.addWorkflow(w -> w.name("Report"));
        StepVerifier.create(reports.report(workflow)).expectNext("succeeded").verifyComplete();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OwnSimulator {

        @Bean
        AlteryxSimulator patientSimulator() {
            return AlteryxSimulator.builder().queueTime(Duration.ofMillis(10)).start();
        }
    }

    @Test
    void theTestsOwnSimulatorIsUsed(@Autowired ApplicationContext context) {
        assertThat(context.getBeanNamesForType(AlteryxSimulator.class)).containsExactly("patientSimulator");
    }
}
