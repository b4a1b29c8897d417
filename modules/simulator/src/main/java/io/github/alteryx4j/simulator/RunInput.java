package io.github.alteryx4j.simulator;

import java.util.Map;

/**
 * What a caller asked to run.
 *
 * @param answers the answers given, in their order; questions left open are not in it
 * @param priority one of Default, Low, Medium, High, Critical
 */
public record RunInput(String workflowId, String userId, String priority, Map<String, String> answers) {}
