package io.github.alteryx4j.spring.test.app;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.run.JobOutcome;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the application does with Alteryx Server. */
@Component
public class Reports {

    private final AlteryxClient alteryx;

    public Reports(AlteryxClient alteryx) {
        this.alteryx = alteryx;
    }

    public Mono<String> report(String workflow) {
        return alteryx.jobs().runAndWait(workflow, run -> {}).map(JobOutcome::verdict);
    }
}
