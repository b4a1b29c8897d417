package io.github.alteryx4j.journal.r2dbc;

import io.github.alteryx4j.client.fleet.Submission;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A submission as it stands in the table. */
record Row(
        String key,
        @Nullable String workflowId,
        State state,
        @Nullable String jobId,
        @Nullable String verdict,
        @Nullable String owner,
        boolean isLive,
        long fence,
        Instant intendedAt) {

    /** More than a {@link Submission} has: work that nobody intends yet. */
    enum State {
        PENDING,
        CLAIMED,
        INTENT,
        ACCEPTED,
        DONE,
        REFUSED,
        UNCERTAIN
    }

    static Row of(Readable row) {
        return new Row(
                text(row, "submission_key"),
                row.get("workflow_id", String.class),
                State.valueOf(text(row, "state")),
                row.get("job_id", String.class),
                row.get("verdict", String.class),
                row.get("owner", String.class),
                Boolean.TRUE.equals(row.get("is_live", Boolean.class)),
                Database.number(row, "fence"),
                time(row, "intended_at"));
    }

    static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class), column);
    }

    static Instant time(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, OffsetDateTime.class), column)
                .toInstant();
    }

    boolean isFreeFor(String machine) {
        return owner == null || !isLive || owner.equals(machine);
    }

    Submission as(Submission.Claim claim, String askedFor) {
        Submission.State shown = switch (state) {
            case PENDING, CLAIMED, INTENT -> Submission.State.INTENT;
            case ACCEPTED -> Submission.State.ACCEPTED;
            case DONE -> Submission.State.DONE;
            case REFUSED -> Submission.State.REFUSED;
            case UNCERTAIN -> Submission.State.UNCERTAIN;
        };
        return new Submission(
                key, workflowId == null ? askedFor : workflowId, shown, jobId, verdict, claim, intendedAt, fence);
    }
}
