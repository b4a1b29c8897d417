package io.github.alteryx4j.micrometer;

import io.github.alteryx4j.client.fleet.FleetProgress;
import io.github.alteryx4j.client.fleet.JobFleet;
import io.github.alteryx4j.client.fleet.JobFleetBuilder;
import io.github.alteryx4j.client.fleet.RunResult;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How the requests of the fleets of one name stand, which run one after the other, and how long the jobs of each
 * workflow queue and run. A registry knows one gauge of a name and its tags, so this one reads the fleet built last.
 */
final class FleetMeters {

    private final Meters meters;
    private final Tags fleet;
    private final Map<String, Counter> settled = new HashMap<>();
    private final Map<String, Times> times = new ConcurrentHashMap<>();
    private volatile @Nullable JobFleet latest;

    private record Times(Timer queue, Timer run) {}

    FleetMeters(Meters meters, String fleet) {
        this.meters = meters;
        this.fleet = Tags.of("fleet", fleet);
        gauge("alteryx.fleet.waiting", "Requests taken and not sent", FleetProgress::waiting);
        gauge("alteryx.fleet.queued", "Jobs in the server's queue", FleetProgress::queued);
        gauge("alteryx.fleet.running", "Jobs that run", FleetProgress::running);
        gauge(
                "alteryx.fleet.outstanding",
                "Jobs that are queued or run",
                progress -> progress.queued() + progress.running());
        gauge("alteryx.fleet.requests.limit", "Submissions that may be in flight now", FleetProgress::requestsAtOnce);
        for (String result : List.of("succeeded", "failed", "refused", "uncertain", "unwatched", "untouched")) {
            Tags tags = this.fleet.and("result", result);
            settled.put(result, meters.counter("alteryx.fleet.settled", "Requests that have their result", tags));
        }
    }

    /** The fleet, built and measured from now on. */
    JobFleet measuring(JobFleetBuilder next) {
        JobFleet built = next.onResult(this::ended).build();
        latest = built;
        return built;
    }

    private void ended(RunResult result) {
        Objects.requireNonNull(settled.get(word(result))).increment();
        if (result instanceof RunResult.Finished finished) {
            Times ofWorkflow = times.computeIfAbsent(result.request().workflowId(), this::times);
            record(ofWorkflow.queue(), finished.queueTime());
            record(ofWorkflow.run(), finished.runTime());
        }
    }

    private static String word(RunResult result) {
        if (result instanceof RunResult.Finished) {
            return result.isSuccess() ? "succeeded" : "failed";
        }
        if (result instanceof RunResult.Refused) {
            return "refused";
        }
        if (result instanceof RunResult.Uncertain) {
            return "uncertain";
        }
        return result instanceof RunResult.Unwatched ? "unwatched" : "untouched";
    }

    private static void record(Timer timer, @Nullable Duration time) {
        if (time != null) {
            timer.record(time);
        }
    }

    private Times times(String workflowId) {
        Tags tags = fleet.and("workflow", workflowId);
        return new Times(
                meters.timer("alteryx.fleet.queue.time", "How long jobs waited for a worker", tags),
                meters.timer("alteryx.fleet.run.time", "How long jobs ran", tags));
    }

    private void gauge(String name, String description, ToDoubleFunction<FleetProgress> number) {
        meters.gauge(name, description, fleet, () -> {
            JobFleet now = latest;
            return now == null ? Double.NaN : number.applyAsDouble(now.progress());
        });
    }
}
