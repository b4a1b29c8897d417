package io.github.alteryx4j.examples.verify;

import java.io.PrintStream;

/** Placeholder until the write checks stand. */
final class WriteRun {
    private WriteRun() {}

    static void run(Server server, Options options, Report report, PrintStream err) {}
}
