package io.github.alteryx4j;

import org.jspecify.annotations.Nullable;

/**
 * Watching a job ended before the job did: a time limit, or too many failed looks at it. The job goes on;
 * {@code await} with {@link #jobId()} takes the waiting up again.
 */
public final class WaitInterruptedException extends AlteryxException {

    private static final long serialVersionUID = 1L;

    private final String jobId;

    public WaitInterruptedException(String jobId, String reason, @Nullable Throwable cause) {
        super("Stopped waiting for job " + jobId + ", which goes on: " + reason, cause);
        this.jobId = jobId;
    }

    /** The job, to wait for again. */
    public String jobId() {
        return jobId;
    }

    @Override
    public boolean isTransient() {
        return true;
    }

    /** False: running the workflow again would start a second job; wait for this one instead. */
    @Override
    public boolean isSafeToRepeat() {
        return false;
    }
}
