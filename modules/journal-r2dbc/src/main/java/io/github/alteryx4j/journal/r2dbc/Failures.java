package io.github.alteryx4j.journal.r2dbc;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.JournalException;
import io.r2dbc.spi.R2dbcDataIntegrityViolationException;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcRollbackException;
import io.r2dbc.spi.R2dbcTransientException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Turns what drivers throw into the journal's error. What a driver says stays in the cause: it may show values. */
final class Failures {

    private static final Set<String> NO_TABLE = Set.of("42P01", "42S02", "42S03", "42S04");

    /** The class of states that say that a transaction was undone. */
    private static final String ROLLED_BACK = "40";

    private Failures() {}

    static Throwable map(Throwable failure) {
        if (failure instanceof AlteryxException) {
            return failure;
        }
        if (!(failure instanceof R2dbcException refusal)) {
            boolean passes = failure instanceof TimeoutException
                    || failure instanceof IOException
                    || failure instanceof RejectedExecutionException;
            return new JournalException(
                    failure instanceof TimeoutException
                            ? "The database did not answer in time"
                            : "The database could not be asked: "
                                    + failure.getClass().getSimpleName(),
                    passes,
                    failure);
        }
        String state = refusal.getSqlState();
        if (state != null && NO_TABLE.contains(state)) {
            return new JournalException(
                    "The journal's tables are missing: run R2dbcJournal.createTables(), or the SQL file beside it, once",
                    false,
                    failure);
        }
        boolean passes =
                refusal instanceof R2dbcTransientException || refusal instanceof R2dbcNonTransientResourceException;
        return new JournalException(
                (passes
                                ? "The database cannot be reached or is busy"
                                : "The database refused a statement of the journal")
                        + told(refusal.getClass(), state),
                passes,
                failure);
    }

    /** Somebody else inserted the key first. */
    static boolean isDuplicate(Throwable failure) {
        return failure instanceof R2dbcDataIntegrityViolationException
                || failure.getCause() instanceof R2dbcDataIntegrityViolationException;
    }

    /** The database undid the transaction for the sake of others; it may be done once more. */
    static boolean isUndone(Throwable failure) {
        return isDuplicate(failure)
                || failure.getCause() instanceof R2dbcRollbackException
                // PostgreSQL's driver calls a deadlock just transient.
                || (failure.getCause() instanceof R2dbcException refusal
                        && refusal.getSqlState() != null
                        && refusal.getSqlState().startsWith(ROLLED_BACK));
    }

    private static String told(Class<?> kind, @Nullable String state) {
        return " (" + kind.getSimpleName() + (state == null ? "" : ", SQLSTATE " + state) + ")";
    }
}
