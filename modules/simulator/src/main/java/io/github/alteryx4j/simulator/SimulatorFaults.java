package io.github.alteryx4j.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Scripted trouble, per route and in the order scripted. Waiting times of faults are real time, not
 * {@link SimulatorClock} time.
 *
 * <pre>{@code
 * simulator.faults().on("POST", "/v3/workflows/{workflowId}/jobs").times(1).loseReply();
 * simulator.faults().on("GET", "/v3/jobs/{jobId}").status(503, Map.of("Retry-After", "1"), "");
 * }</pre>
 */
public final class SimulatorFaults {

    private final BiPredicate<String, String> known;
    private final Runnable closeConnections;
    private final List<Scripted> scripts = new ArrayList<>();

    SimulatorFaults(BiPredicate<String, String> known, Runnable closeConnections) {
        this.known = known;
        this.closeConnections = closeConnections;
    }

    /** Trouble for one route, named as the contract names it; a route that does not exist is refused. */
    public FaultScript on(String method, String template) {
        if (!known.test(method, template)) {
            throw new IllegalArgumentException("No route " + method + " " + template);
        }
        return new FaultScript(this, method, template);
    }

    /** How many scripted troubles still wait for their request; those scripted for always are not counted. */
    public synchronized long pending() {
        return scripts.stream()
                .filter(s -> s.left != FaultScript.ALWAYS)
                .mapToLong(s -> s.left)
                .sum();
    }

    /** Forgets all scripts. */
    public synchronized void clear() {
        scripts.clear();
    }

    /** Closes every open connection now, as a proxy does with idle ones; what is under way on them is lost. */
    public void closeConnections() {
        closeConnections.run();
    }

    synchronized SimulatorFaults add(FaultScript script, Fault fault) {
        scripts.add(new Scripted(script.method, script.template, fault, script.skip, script.times));
        return this;
    }

    synchronized Fault take(Route route) {
        for (Scripted script : scripts) {
            if (route.named(script.method, script.template) && script.left != 0) {
                if (script.skip > 0) {
                    script.skip--;
                    continue;
                }
                if (script.left != FaultScript.ALWAYS) {
                    script.left--;
                }
                return script.fault;
            }
        }
        return new Fault.None();
    }

    private static final class Scripted {
        private final String method;
        private final String template;
        private final Fault fault;
        private int skip;
        private long left;

        private Scripted(String method, String template, Fault fault, int skip, long left) {
            this.method = method;
            this.template = template;
            this.fault = fault;
            this.skip = skip;
            this.left = left;
        }
    }
}
