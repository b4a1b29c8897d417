package io.github.alteryx4j.simulator;

import java.util.Map;

/** A file that a run leaves, in each format it is offered in. */
record RunOutput(String fileName, Map<String, Content> formats) {}
