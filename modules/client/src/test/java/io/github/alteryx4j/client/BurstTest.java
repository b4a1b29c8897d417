package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.AccessDeniedException;
import io.github.alteryx4j.client.job.Job;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Many calls at once, against the simulator. */
class BurstTest {

    private static Mono<Long> runs(AlteryxClient client, String workflow, int count) {
        return Flux.range(0, count)
                .flatMap(i -> client.jobs().run(workflow, run -> {}), count)
                .map(Job::id)
                .distinct()
                .count();
    }

    @Test
    void tenThousandColdSubmissionsMakeOneTokenRequestAndNoneFails() {
        try (Simulated alteryx = new Simulated()) {
            String workflow = alteryx.server.addWorkflow(w -> w.name("Many"));
            StepVerifier.create(runs(alteryx.client, workflow, 10_000))
                    .expectNext(10_000L)
                    .verifyComplete();
            assertThat(alteryx.server.tokens().requests()).isEqualTo(1);
            assertThat(alteryx.server.jobs().count(workflow)).isEqualTo(10_000);
        }
    }

    @Test
    void twoThousandInFlightOnARevokedTokenMakeOneMoreTokenRequestAndNoneFails() {
        try (Simulated alteryx =
                new Simulated(builder -> builder.token(token -> token.rejectionGuard(Duration.ZERO)))) {
            String workflow = alteryx.server.addWorkflow(w -> w.name("Many"));
            alteryx.client.workflows().get(workflow).block();
            alteryx.server.tokens().revokeAll();
            StepVerifier.create(runs(alteryx.client, workflow, 2_000))
                    .expectNext(2_000L)
                    .verifyComplete();
            assertThat(alteryx.server.tokens().requests()).isEqualTo(2);
            assertThat(alteryx.server.jobs().count(workflow)).isEqualTo(2_000);
        }
    }

    @Test
    void refusalsForWantOfARoleMakeNoTokenRequestWithinTheGuard() {
        try (Simulated alteryx = new Simulated();
                AlteryxClient artisan = alteryx.as(alteryx.server.artisan()).build()) {
            String workflow = alteryx.server.addWorkflow(w -> w.name("Not yours"));
            StepVerifier.create(Flux.range(0, 500)
                            .flatMap(i -> artisan.workflows()
                                    .delete(workflow)
                                    .thenReturn("deleted")
                                    .onErrorReturn(AccessDeniedException.class, "denied"))
                            .distinct())
                    .expectNext("denied")
                    .verifyComplete();
            assertThat(alteryx.server.tokens().requests()).isEqualTo(1);
        }
    }
}
