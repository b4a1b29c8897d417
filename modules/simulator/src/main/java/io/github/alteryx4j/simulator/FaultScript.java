package io.github.alteryx4j.simulator;

import java.time.Duration;
import java.util.Map;

/** Says how often trouble comes, then which: the last call scripts it. */
public final class FaultScript {

    static final long ALWAYS = -1;

    final String method;
    final String template;
    int skip;
    long times = 1;
    private final SimulatorFaults faults;

    FaultScript(SimulatorFaults faults, String method, String template) {
        this.faults = faults;
        this.method = method;
        this.template = template;
    }

    /** For how many requests; once unless said otherwise. */
    public FaultScript times(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("times must be 1 or more, not " + count);
        }
        times = count;
        return this;
    }

    public FaultScript always() {
        times = ALWAYS;
        return this;
    }

    /** Leaves the first requests alone. */
    public FaultScript after(int untouched) {
        skip = untouched;
        return this;
    }

    /** Waits before the request is handled. */
    public SimulatorFaults delay(Duration by) {
        return faults.add(this, new Fault.Delay(by));
    }

    /** Answers with a bare status; the request is not handled. */
    public SimulatorFaults status(int status) {
        return faults.add(this, new Fault.Instead(new Reply(status, Map.of(), new Reply.None())));
    }

    /** Answers with status, headers and a JSON text; the request is not handled. */
    public SimulatorFaults status(int status, Map<String, String> headers, String json) {
        Reply.Body body = json.isEmpty() ? new Reply.None() : new Reply.Text("application/json; charset=utf-8", json);
        return faults.add(this, new Fault.Instead(new Reply(status, Map.copyOf(headers), body)));
    }

    /** Answers with a page as a proxy shows it; the request is not handled. */
    public SimulatorFaults htmlPage(int status) {
        return faults.add(this, new Fault.Instead(Reply.html(status, Map.of())));
    }

    /** Resets the connection; the request is not handled. */
    public SimulatorFaults reset() {
        return faults.add(this, new Fault.Reset());
    }

    /** Handles the request, then resets the connection: the work is done and the caller does not learn of it. */
    public SimulatorFaults loseReply() {
        return faults.add(this, new Fault.LoseReply(true));
    }

    /** As {@link #loseReply()}, but the connection is closed in an orderly way. */
    public SimulatorFaults closeWithoutReply() {
        return faults.add(this, new Fault.LoseReply(false));
    }

    /** Handles the request, announces the whole body and closes the connection in the middle of it. */
    public SimulatorFaults truncateBody() {
        return faults.add(this, new Fault.Truncate());
    }

    /** Handles the request and answers with JSON that stops in the middle. */
    public SimulatorFaults malformJson() {
        return faults.add(this, new Fault.Malform());
    }

    /** Handles the request and answers its status with no body. */
    public SimulatorFaults emptyBody() {
        return faults.add(this, new Fault.EmptyBody());
    }

    /** Revokes the token that the request carries, then handles it. */
    public SimulatorFaults revokeToken() {
        return faults.add(this, new Fault.RevokeToken());
    }

    /** Never answers and keeps the connection open; the request is not handled. */
    public SimulatorFaults hang() {
        return faults.add(this, new Fault.Hang());
    }

    /** Answers as if the connection could be used again, and closes it right after. */
    public SimulatorFaults closeAfterReply() {
        return faults.add(this, new Fault.CloseAfter());
    }
}
