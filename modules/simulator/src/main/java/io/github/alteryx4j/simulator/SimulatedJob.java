package io.github.alteryx4j.simulator;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A job as the server has it at the moment of asking. */
public record SimulatedJob(
        String id,
        String workflowId,
        String userId,
        String priority,
        String status,
        @Nullable String disposition,
        Map<String, String> answers) {}
