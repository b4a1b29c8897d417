package io.github.alteryx4j;

/** A job ended without success, and the caller asked for that to be an error. */
public final class JobFailedException extends AlteryxException {

    private static final long serialVersionUID = 1L;

    private final String jobId;

    /**
     * @param verdict how the job ended and what the server said of it
     */
    public JobFailedException(String jobId, String verdict) {
        super("Job " + jobId + " " + verdict, null);
        this.jobId = jobId;
    }

    /** The job. */
    public String jobId() {
        return jobId;
    }

    @Override
    public boolean isTransient() {
        return false;
    }

    /** False: the job did run, and what it wrote before it failed stays written. */
    @Override
    public boolean isSafeToRepeat() {
        return false;
    }
}
