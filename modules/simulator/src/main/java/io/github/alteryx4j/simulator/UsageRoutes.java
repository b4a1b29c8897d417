package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.SimulatedUser.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The export of usage. Every job that has ended is one event, until the events up to a later one are deleted. */
final class UsageRoutes {

    private static final int LARGEST = 1024;

    private final Site site;
    private volatile String deletedUpTo = "";

    UsageRoutes(Site site) {
        this.site = site;
    }

    void register(Router router) {
        router.add(WorkflowRoutes.blocking(Router.route("GET", "/v3/usage", Role.CURATOR, exchange -> download()))
                .newestOnly());
        Handler upload = exchange -> Parts.read(exchange, site.storage()).map(this::deleteUpTo);
        router.add(new Route("POST", "/v3/usage", Role.CURATOR, true, upload));
    }

    private Reply download() {
        List<Map<String, @Nullable Object>> events = events().toList();
        if (events.isEmpty()) {
            throw Problem.notFound("No records are available for download.");
        }
        return Reply.download("usage.json", Content.of(Json.bytes(events)));
    }

    private Reply deleteUpTo(Parts parts) {
        String id = Ulid.parse(text(parts.files().get("file")));
        // An older id after a newer one deletes nothing, and brings nothing back.
        if (id.compareTo(deletedUpTo) > 0) {
            deletedUpTo = id;
        }
        return Reply.ok();
    }

    private static String text(@Nullable UploadedFile file) {
        if (file == null || file.size() == 0) {
            throw Problem.badRequest("The file is missing or empty.");
        } else if (file.size() > LARGEST) {
            throw Problem.badRequest("The file is too large.");
        }
        try {
            return new String(Files.readAllBytes(file.path()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Problem.badRequest("The file cannot be read.");
        }
    }

    private Stream<Map<String, @Nullable Object>> events() {
        return site.jobs().all().stream()
                .filter(progress -> progress.ended() != null)
                .map(UsageRoutes::event)
                .filter(event -> String.valueOf(event.get("eventId")).compareTo(deletedUpTo) > 0)
                .sorted(Comparator.comparing(event -> String.valueOf(event.get("eventId"))));
    }

    private static Map<String, @Nullable Object> event(Progress progress) {
        Job job = progress.job();
        Instant ended = Objects.requireNonNull(progress.ended());
        return Json.object(
                "eventId", Ulid.of(ended, job.id()),
                "eventType", "WorkflowRun",
                "timestamp", Stamp.millis(ended).text(3),
                "jobId", job.id(),
                "workflowId", job.workflowId(),
                "userId", job.user().id(),
                "status", progress.status());
    }
}
