package io.github.alteryx4j.simulator;

/** Decides how a run ends from what it was asked. It is called when the run is enqueued and may block. */
@FunctionalInterface
public interface RunFunction {

    RunResult run(RunInput input);
}
