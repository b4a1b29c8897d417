package io.github.alteryx4j;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call that must not be sent twice went out, and no answer told what became of it: the job may be queued, the
 * workflow may be stored. Do not send it again before looking: list what {@link #resourceId()} has since
 * {@link #sentAt()}.
 */
public final class SubmissionUncertainException extends CallException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String resourceId;
    private final Instant sentAt;

    /**
     * @param resourceId the id in the path of the call (for an enqueue the workflow), or null when it has none
     * @param sentAt when the request went out, by this machine's clock, rounded down to the second
     */
    public SubmissionUncertainException(String call, @Nullable String resourceId, Instant sentAt, Throwable cause) {
        super(
                call,
                "sent at " + sentAt + (resourceId == null ? "" : " for " + resourceId)
                        + ", but whether the server did it is unknown (" + cause.getMessage()
                        + "). Look at the server before sending it again",
                cause);
        this.resourceId = resourceId;
        this.sentAt = sentAt;
    }

    /** The id in the path of the call (for an enqueue the workflow), or null when it has none. */
    public @Nullable String resourceId() {
        return resourceId;
    }

    /** When the request went out, by this machine's clock, rounded down to the second. */
    public Instant sentAt() {
        return sentAt;
    }

    @Override
    public boolean isTransient() {
        return false;
    }

    @Override
    public boolean isSafeToRepeat() {
        return false;
    }
}
