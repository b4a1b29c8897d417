package io.github.alteryx4j;

import java.util.List;

/** The answers do not fit the questions of the workflow; nothing was queued. */
public final class InvalidAnswersException extends AlteryxException {

    private static final long serialVersionUID = 1L;

    private final String workflowId;

    @SuppressWarnings("serial") // what List.copyOf returns is serializable
    private final List<String> problems;

    /**
     * @param problems one sentence for each answer that does not fit
     */
    public InvalidAnswersException(String workflowId, List<String> problems) {
        super("Workflow " + workflowId + " was not run: " + String.join("; ", problems), null);
        this.workflowId = workflowId;
        this.problems = List.copyOf(problems);
    }

    /** The workflow that was to run. */
    public String workflowId() {
        return workflowId;
    }

    /** One sentence for each answer that does not fit. */
    public List<String> problems() {
        return problems;
    }

    @Override
    public boolean isTransient() {
        return false;
    }

    @Override
    public boolean isSafeToRepeat() {
        return true;
    }
}
