package io.github.alteryx4j.journal.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.JournalException;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class FailuresTest {

    @Test
    void missingTablesSayHowToCreateThem(@TempDir Path folder) {
        for (Rig rig : new Rig[] {Rig.h2(folder.resolve("none").toString()), Rig.postgres()}) {
            R2dbcJournal journal = rig.journal(Duration.ofSeconds(5));
            for (Mono<?> operation : new Mono<?>[] {
                journal.intend("a", "w"),
                journal.add(Flux.just(new WorkItem("a", ""))),
                journal.work().next()
            }) {
                assertThatThrownBy(() -> JournalContract.get(operation))
                        .asInstanceOf(type(JournalException.class))
                        .matches(failure -> !failure.isTransient())
                        .extracting(Throwable::getMessage)
                        .asString()
                        .contains("createTables()");
            }
        }
    }

    @Test
    void aDatabaseThatIsAwayMayComeBack() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        R2dbcJournal journal =
                new Rig("r2dbc:postgresql://postgres@127.0.0.1:" + port + "/x").journal(Duration.ofSeconds(1));
        assertThatThrownBy(() -> JournalContract.get(journal.intend("a", "w")))
                .asInstanceOf(type(JournalException.class))
                .matches(JournalException::isTransient);
        // Asked again for as long as a lease, then given up.
        assertThatThrownBy(() -> journal.work(options -> options.poll(Duration.ofMillis(200)))
                        .blockLast(Duration.ofSeconds(20)))
                .asInstanceOf(type(JournalException.class))
                .matches(JournalException::isTransient);
    }

    @Test
    void anotherDatabaseIsRefusedWithWhatToUseInstead() {
        ConnectionFactory other = new ConnectionFactory() {
            @Override
            public Publisher<? extends Connection> create() {
                return Mono.never();
            }

            @Override
            public ConnectionFactoryMetadata getMetadata() {
                return () -> "MariaDB";
            }
        };
        assertThatThrownBy(() -> R2dbcJournal.builder(other).build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContainingAll("MariaDB", "r2dbc-postgresql", "r2dbc-h2");
    }

    @Test
    void leasesAndNamesThatCannotWorkAreRefused() {
        R2dbcJournalBuilder builder = R2dbcJournal.builder(new Rig("r2dbc:h2:mem:///x").connections);
        assertThatThrownBy(() -> builder.lease(Duration.ofMillis(999))).isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> builder.lease(Duration.ofDays(2))).isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> builder.machine("")).isInstanceOf(ConfigurationException.class);
    }

    @Test
    void whatTheDriverSaysStaysInTheCause() {
        assertThat(Failures.map(new IllegalStateException("with a value")).getMessage())
                .doesNotContain("with a value");
    }
}
