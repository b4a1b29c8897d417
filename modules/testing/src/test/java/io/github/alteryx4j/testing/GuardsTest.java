package io.github.alteryx4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.netty.buffer.PooledByteBufAllocator;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;
import reactor.core.scheduler.Schedulers;
import reactor.util.context.Context;

/** A guard that sees nothing would let every test pass. */
class GuardsTest {

    @Test
    void failATestInWhichSomethingForbiddenHappens() {
        assertThat(failures(Blocks.class)).singleElement().asString().contains("blocking call on", "Thread.sleep");
        assertThat(failures(Drops.class)).singleElement().asString().contains("dropped: ", "nobody hears this");
        assertThat(failures(Logs.class)).singleElement().asString().contains("a secret in the log");
        assertThat(failures(Prints.class)).singleElement().asString().contains("a secret was printed");
        assertThat(failures(Leaks.class)).singleElement().asString().contains("LEAK: ");
    }

    @Test
    void passATestInWhichNothingHappens() {
        assertThat(failures(Behaves.class)).isEmpty();
    }

    private static List<Throwable> failures(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute()
                .allEvents()
                .finished()
                .stream()
                .flatMap(GuardsTest::failure)
                .toList();
    }

    private static Stream<Throwable> failure(Event finished) {
        return finished.getPayload(TestExecutionResult.class).stream()
                .flatMap(result -> result.getThrowable().stream());
    }

    @ExtendWith(Guards.class)
    static class Behaves {

        @Test
        void sleepsWhereItMay() throws InterruptedException {
            Thread.sleep(1);
        }
    }

    @ExtendWith(Guards.class)
    static class Blocks {

        @Test
        void sleepsWhereItMustNotAndTellsNobody() {
            Mono.fromCallable(() -> {
                        Thread.sleep(1);
                        return true;
                    })
                    .subscribeOn(Schedulers.parallel())
                    .onErrorReturn(false)
                    .block();
        }
    }

    @ExtendWith(Guards.class)
    static class Drops {

        @Test
        void dropsAnError() {
            Operators.onErrorDropped(new IllegalStateException("nobody hears this"), Context.empty());
        }
    }

    @ExtendWith(Guards.class)
    static class Logs {

        @Test
        void logsASecret() {
            LoggerFactory.getLogger("io.github.alteryx4j.some.Class").trace("it is {}", Marker.TOKEN);
        }
    }

    @ExtendWith(Guards.class)
    static class Prints {

        @Test
        void printsASecret() {
            // Not to System.out: the reports of tests are searched for secrets, too.
            new PrintStream(new Printed(OutputStream.nullOutputStream()), true, StandardCharsets.UTF_8)
                    .print(Marker.PASSWORD);
        }
    }

    @ExtendWith(Guards.class)
    static class Leaks {

        @Test
        void losesABuffer() {
            PooledByteBufAllocator.DEFAULT.directBuffer(16);
        }
    }
}
