package io.github.alteryx4j.micrometer;

import io.github.alteryx4j.client.fleet.FleetProgress;
import io.github.alteryx4j.client.fleet.JobFleet;
import io.github.alteryx4j.client.fleet.RunResult;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** How the requests of one fleet stand, and how long the jobs of each workflow queue and run. */
final class FleetMeters {

    private final Meters meters;
    private final Tags fleet;
    private final Map<String, Times> times = new ConcurrentHashMap<>();

    private record Times(Timer queue, Timer run) {}

    FleetMeters(Meters meters, String fleet) {
        this.meters = meters;
        this.fleet = Tags.of("fleet", fleet);
    }

    /** The fleet, measured from now on. */
    JobFleet measuring(JobFleet running) {
        gauge(running, "alteryx.fleet.waiting", "Requests taken and not sent", FleetProgress::waiting);
        gauge(running, "alteryx.fleet.queued", "Jobs in the server's queue", FleetProgress::queued);
        gauge(running, "alteryx.fleet.running", "Jobs that run", FleetProgress::running);
        gauge(
                running,
                "alteryx.fleet.outstanding",
                "Jobs that are queued or run",
                progress -> progress.queued() + progress.running());
        gauge(
                running,
                "alteryx.fleet.requests.limit",
                "Submissions that may be in flight now",
                FleetProgress::requestsAtOnce);
        settled(running, "succeeded", FleetProgress::succeeded);
        settled(running, "failed", FleetProgress::failed);
        settled(running, "refused", FleetProgress::refused);
        settled(running, "uncertain", FleetProgress::uncertain);
        settled(running, "unwatched", FleetProgress::unwatched);
        settled(running, "untouched", FleetProgress::untouched);
        return running;
    }

    /** One more result. */
    void ended(RunResult result) {
        if (result instanceof RunResult.Finished finished) {
            Times ofWorkflow = times.computeIfAbsent(result.request().workflowId(), this::times);
            record(ofWorkflow.queue(), finished.queueTime());
            record(ofWorkflow.run(), finished.runTime());
        }
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

    private void gauge(JobFleet running, String name, String description, ToDoubleFunction<FleetProgress> number) {
        meters.gauge(name, description, fleet, () -> number.applyAsDouble(running.progress()));
    }

    private void settled(JobFleet running, String result, ToDoubleFunction<FleetProgress> number) {
        meters.count(
                "alteryx.fleet.settled",
                "Requests that have their result",
                fleet.and("result", result),
                () -> number.applyAsDouble(running.progress()));
    }
}
