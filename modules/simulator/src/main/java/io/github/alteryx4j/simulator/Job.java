package io.github.alteryx4j.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A job as it was asked for, with the way it is going to go.
 *
 * @param queued how long it is held back before a worker may take it
 * @param outputs by id
 * @param scheduleId the schedule that started it, or null
 */
record Job(
        String id,
        String workflowId,
        String workflowName,
        SimulatedUser user,
        Instant created,
        String priority,
        @Nullable String workerTag,
        boolean amp,
        Map<String, String> answers,
        RunResult result,
        Duration queued,
        Duration running,
        Map<String, RunOutput> outputs,
        @Nullable String scheduleId) {

    Instant ready() {
        return created.plus(result.created()).plus(queued);
    }

    /** How long it holds a worker. */
    Duration work() {
        return result.initializing().plus(running);
    }

    /** Critical first; Default counts as Low, as it does where priorities are numbers. */
    int urgency() {
        return Word.priority(priority).number();
    }

    static Map<String, RunOutput> outputs(Ids ids, RunResult result) {
        Map<String, RunOutput> outputs = new LinkedHashMap<>();
        result.outputs().forEach(output -> outputs.put(ids.next(), output));
        return outputs;
    }
}
