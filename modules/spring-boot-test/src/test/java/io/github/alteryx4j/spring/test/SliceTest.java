package io.github.alteryx4j.spring.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.simulator.AlteryxSimulator;
import io.github.alteryx4j.simulator.RunResult;
import io.github.alteryx4j.spring.test.app.Archive;
import io.github.alteryx4j.spring.test.app.Customizing;
import io.github.alteryx4j.spring.test.app.ReportingApplication;
import io.github.alteryx4j.spring.test.app.Reports;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import reactor.test.StepVerifier;

/** The slice around the part of an application that talks to Alteryx Server. */
@AlteryxTest(
        properties = {
            "alteryx.base-url=https://alteryx.invalid/webapi",
            "alteryx.servers.north.base-url=https://alteryx.invalid/webapi",
            "alteryx.servers.south.client-id=the address is in the profile for production"
        })
@ContextConfiguration(classes = ReportingApplication.class)
@Import(Reports.class)
class SliceTest {

    @Autowired
    private AlteryxSimulator simulator;

    @Autowired
    private Reports reports;

    @Autowired
    @Qualifier("north") private AlteryxClient north;

    @Autowired
    @Qualifier("south") private AlteryxClient south;

    @Autowired
    private ApplicationContext context;

    @Test
    void theComponentRunsAgainstTheSimulator() {
        String workflow = simulator.addWorkflow(w -> w.nextRuns(RunResult.error("no such table")));
        StepVerifier.create(reports.report(workflow))
                .expectNext("failed: no such table")
                .verifyComplete();
        assertThat(simulator.jobs().count(workflow)).isEqualTo(1);
    }

    @Test
    void serversWithANameAreTheSimulatorToo() {
        assertThat(north.baseUrl()).isEqualTo(simulator.baseUrl());
        StepVerifier.create(north.authenticate()).verifyComplete();
        assertThat(south.baseUrl()).isEqualTo(simulator.baseUrl());
        StepVerifier.create(south.authenticate()).verifyComplete();
    }

    @Test
    void onlyWhatWasAskedForIsThere() {
        assertThat(context.getBeanProvider(Archive.class).stream()).isEmpty();
        assertThat(context.getBeanProvider(Customizing.class).stream()).hasSize(1);
    }

    @RepeatedTest(2)
    void faultsAndRequestsOfTheTestBeforeAreForgotten() {
        assertThat(simulator.faults().pending()).isZero();
        assertThat(simulator.requests().count()).isZero();
        simulator.faults().on("GET", "/v3/workflows").times(3).status(500);
        StepVerifier.create(north.workflows().list(all -> {})).verifyError();
    }
}
