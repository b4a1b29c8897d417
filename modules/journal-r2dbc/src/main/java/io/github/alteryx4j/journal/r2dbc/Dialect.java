package io.github.alteryx4j.journal.r2dbc;

import io.github.alteryx4j.ConfigurationException;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/** Where the databases differ. */
enum Dialect {
    H2(
            "current_timestamp",
            " where not exists (select 1 from alteryx4j_submission t where t.submission_key = u.k)",
            "",
            "") {
        @Override
        String later(Duration lease) {
            return "dateadd(millisecond, " + lease.toMillis() + ", current_timestamp)";
        }

        @Override
        String returning(String change, String columns) {
            return "select " + columns + " from final table (" + change + ")";
        }
    },

    POSTGRESQL("clock_timestamp()", "", " on conflict (submission_key) do nothing", " for update skip locked") {
        @Override
        String later(Duration lease) {
            return "clock_timestamp() + interval '" + lease.toMillis() + " milliseconds'";
        }

        @Override
        String returning(String change, String columns) {
            return change + " returning " + columns;
        }
    };

    final String now;
    /** Keeps known keys out of an insert from a select; H2 has nothing better, and may meet a duplicate all the same. */
    final String unlessKnown;

    final String orNothing;

    /** H2 sorts all rows for it, where it takes a few from the index else; so claims take turns there. */
    final String skipLocked;

    Dialect(String now, String unlessKnown, String orNothing, String skipLocked) {
        this.now = now;
        this.unlessKnown = unlessKnown;
        this.orNothing = orNothing;
        this.skipLocked = skipLocked;
    }

    /** The time by which a lease that begins now has run out. */
    abstract String later(Duration lease);

    /** A change that answers with the rows as they are after it. */
    abstract String returning(String change, String columns);

    /** Whether the driver works on the thread that asks it. */
    boolean blocks() {
        return this == H2;
    }

    /** Whether only one may claim at a time, because claims lock no rows. */
    boolean claimsInTurn() {
        return skipLocked.isEmpty();
    }

    /** Whether a key that is there already makes an insert fail. */
    boolean isDuplicateAnError() {
        return this == H2;
    }

    String resource() {
        return name().toLowerCase(Locale.ROOT) + ".sql";
    }

    static Dialect of(ConnectionFactory connections) {
        String name = connections.getMetadata().getName();
        return Arrays.stream(values())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new ConfigurationException("The journal knows no database called " + name
                        + ": use r2dbc-postgresql for many machines or r2dbc-h2 with a file for one"));
    }
}
