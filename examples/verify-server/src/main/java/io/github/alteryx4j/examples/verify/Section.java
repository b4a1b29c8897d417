package io.github.alteryx4j.examples.verify;

import java.util.List;

/** Findings under a heading. */
record Section(String title, List<Finding> findings) {

    Section {
        findings = List.copyOf(findings);
    }

    static Section of(String title, List<Check> checks, Server server) {
        return new Section(
                title, checks.stream().map(check -> check.ask(server)).toList());
    }
}
