package io.github.alteryx4j.simulator;

/** A line of a run's log. Seen as status: 1 information, 3 error; 2 is then the warning. The engine's tool id is -1. */
record RunMessage(int status, String text, int toolId) {

    static final RunMessage ENGINE =
            new RunMessage(1, "This is AMP Engine; running 16 worker threads; memory limit 24.4 GB.", -1);
}
