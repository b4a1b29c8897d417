package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.testing.Reply;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** An answer that nobody takes any more. */
class OfferTest {

    /** With one connection, which a body that nobody reads or drops would keep. */
    @Test
    void anAnswerThatIsCancelledBeforeItIsTakenGivesItsConnectionBack() {
        AtomicInteger taken = new AtomicInteger();
        CallFilter tooLate = (call, next) -> next.send(call).flatMap(answer -> {
            new Offer(answer).subscribe(new BaseSubscriber<>() {
                @Override
                protected void hookOnSubscribe(Subscription subscription) {
                    subscription.cancel();
                    subscription.request(1);
                }

                @Override
                protected void hookOnNext(Answer value) {
                    taken.incrementAndGet();
                }
            });
            return Mono.error(new IllegalStateException("too late"));
        });
        try (Scripted alteryx = new Scripted(builder -> builder.maxConnections(1)
                .outerFilter((call, next) ->
                        call.method().equals("DELETE") ? tooLate.filter(call, next) : next.send(call)))) {
            alteryx.on("DELETE", "/v3/workflows/w1", Reply.bytes(200, Map.of(), new byte[4 * 1024 * 1024]))
                    .on("GET", "/v3/jobs/j1", Scripted.job("j1"));
            for (int i = 0; i < 3; i++) {
                StepVerifier.create(alteryx.client.workflows().delete("w1")).verifyErrorMessage("too late");
                StepVerifier.create(alteryx.client.jobs().get("j1").timeout(Duration.ofSeconds(10)))
                        .expectNextCount(1)
                        .verifyComplete();
            }
            assertThat(taken).hasValue(0);
        }
    }
}
