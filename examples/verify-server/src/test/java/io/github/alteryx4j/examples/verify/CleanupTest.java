package io.github.alteryx4j.examples.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alteryx4j.client.AlteryxClient;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What the hook of Ctrl-C relies on. */
class CleanupTest {

    @Test
    void waitsForWhatIsBeingMadeAndLetsNothingBeMadeAfterwards() throws Exception {
        try (Stage stage = new Stage();
                AlteryxClient client = stage.client()) {
            Cleanup cleanup = new Cleanup(client, "mine");
            CountDownLatch begun = new CountDownLatch(1);
            Mono<String> slow = client.collections()
                    .create("mine")
                    .delaySubscription(Duration.ofMillis(300))
                    .doFirst(begun::countDown);
            CompletableFuture<String> making = CompletableFuture.supplyAsync(() -> cleanup.make(Kind.COLLECTION, slow));
            begun.await();
            assertThat(cleanup.run()).isEmpty();
            assertThat(making.get()).isNotEmpty();
            assertThat(client.collections().list().collectList().block()).isEmpty();
            assertThatThrownBy(() ->
                            cleanup.make(Kind.COLLECTION, client.collections().create("mine")))
                    .isInstanceOf(CancellationException.class);
            assertThat(client.collections().list().collectList().block()).isEmpty();
        }
    }

    @Test
    void leavesAloneWhatOthersMade() {
        try (Stage stage = new Stage().filled();
                AlteryxClient client = stage.client()) {
            long before = client.collections().list().count().block();
            Cleanup cleanup = new Cleanup(client, "mine");
            cleanup.make(Kind.COLLECTION, client.collections().create("mine"));
            assertThat(cleanup.run()).isEmpty();
            assertThat(client.collections().list().count().block()).isEqualTo(before);
        }
    }
}
