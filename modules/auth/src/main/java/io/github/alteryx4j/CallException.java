package io.github.alteryx4j;

import org.jspecify.annotations.Nullable;

/** One call of the API failed. The call is named by its template, never by the address with data in it. */
public abstract sealed class CallException extends AlteryxException
        permits CircuitOpenException,
                DeadlineExceededException,
                OverloadedException,
                ResponseException,
                SubmissionUncertainException,
                TransportException,
                UndecodableAnswerException {

    private static final long serialVersionUID = 1L;

    private final String call;

    CallException(String call, String message, @Nullable Throwable cause) {
        super(call + ": " + message, cause);
        this.call = call;
    }

    /** Method and path template, such as {@code GET /v3/jobs/{jobId}}. */
    public String call() {
        return call;
    }
}
