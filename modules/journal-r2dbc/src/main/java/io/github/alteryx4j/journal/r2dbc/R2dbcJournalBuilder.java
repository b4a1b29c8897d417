package io.github.alteryx4j.journal.r2dbc;

import io.github.alteryx4j.ConfigurationException;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a {@link R2dbcJournal}. Nothing is asked of the database before the first operation. */
public final class R2dbcJournalBuilder {

    private final ConnectionFactory connections;
    private @Nullable String machine;
    private Duration lease = Duration.ofSeconds(30);

    R2dbcJournalBuilder(ConnectionFactory connections) {
        this.connections = connections;
    }

    /**
     * Who holds what this journal has in hand; a random name by default. A process that starts again under the same
     * name takes up at once what it left, without waiting for its leases to end. So no two that live at the same time
     * may have the same name.
     */
    public R2dbcJournalBuilder machine(String name) {
        Texts.checkId("A machine's name", name);
        machine = name;
        return this;
    }

    /**
     * For how long a submission stays with a machine that is not heard of any more; 30 seconds by default, at least
     * one. Leases are renewed at a third of it. Longer than the longest pause of a machine that is alive: what ran out
     * may be taken up by others.
     */
    public R2dbcJournalBuilder lease(Duration duration) {
        if (duration.compareTo(Duration.ofSeconds(1)) < 0 || duration.compareTo(Duration.ofDays(1)) > 0) {
            throw new ConfigurationException("lease must be between a second and a day, not " + duration);
        }
        lease = duration;
        return this;
    }

    /** The journal. Throws a {@link ConfigurationException} for a database other than PostgreSQL and H2. */
    public R2dbcJournal build() {
        return new R2dbcJournal(
                connections,
                Dialect.of(connections),
                machine == null ? UUID.randomUUID().toString() : machine,
                machine != null,
                lease);
    }
}
