package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.SimulatedUser.Role;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The V3 jobs. */
final class JobRoutes {

    private static final String ONE = "/v3/jobs/{jobId}";
    private static final int PAGE_SIZE = 100;

    private final Site site;

    JobRoutes(Site site) {
        this.site = site;
    }

    void register(Router router) {
        router.add(Router.route("GET", "/v3/jobs", Role.CURATOR, this::list).newestOnly());
        router.on("GET", ONE, Role.VIEWER, this::get);
        router.add(Router.route("DELETE", ONE, Role.VIEWER, this::cancel).newestOnly());
        router.on("GET", ONE + "/messages", Role.CURATOR, this::messages);
    }

    private Reply get(Exchange exchange) {
        return Reply.ok(JobViews.v3(site.visibleJob(exchange), exchange.flag("includeMessages", true)));
    }

    private Reply cancel(Exchange exchange) {
        Job job = site.visibleJob(exchange).job();
        if (!site.access().cancels(exchange.user(), job)) {
            throw Problem.denied();
        }
        site.jobs().cancel(job.id());
        return Reply.ok();
    }

    private Reply messages(Exchange exchange) {
        List<Object> messages = JobViews.messages(site.visibleJob(exchange));
        boolean array = site.quirks().messagesAsArray() || messages.isEmpty();
        return Reply.ok(array ? messages : messages.get(0));
    }

    private Reply list(Exchange exchange) {
        Page page = Page.of(exchange, PAGE_SIZE);
        List<Progress> found = site.jobs().all().stream()
                .filter(wanted(exchange))
                .sorted(Choice.order(exchange))
                .toList();
        int size = Math.max(1, page.limit());
        int pages = (found.size() + size - 1) / size;
        int current = page.offset() / size + 1;
        return Reply.ok(Json.object(
                "data",
                page.cut(found.stream()).map(JobViews::summary).toList(),
                "pagination",
                Json.object(
                        "currentPage",
                        current,
                        "pageSize",
                        page.limit(),
                        "totalItems",
                        found.size(),
                        "totalPages",
                        pages,
                        "hasNextPage",
                        page.offset() + (long) page.limit() < found.size(),
                        "hasPreviousPage",
                        page.offset() > 0)));
    }

    private static Predicate<Progress> wanted(Exchange exchange) {
        boolean all = exchange.flag("allUsers", false);
        List<String> users = all ? Choice.words(exchange.query("users")) : List.of();
        List<String> priorities = Choice.words(exchange.query("priorities"));
        List<String> statuses = Choice.words(exchange.query("statuses"));
        List<String> names = Choice.words(exchange.query("workflowNames"));
        Instant after = day(exchange, "completedAfter");
        Instant before = day(exchange, "completedBefore");
        return progress -> {
            Job job = progress.job();
            SimulatedUser user = job.user();
            Instant ended = progress.ended();
            return (all || user.id().equals(exchange.user().id()))
                    && (users.isEmpty() || users.contains(user.id()) || users.contains(Choice.lower(user.email())))
                    && in(priorities, job.priority())
                    && in(statuses, status(progress))
                    && in(names, job.workflowName())
                    && (after == null || (ended != null && !ended.isBefore(after)))
                    && (before == null || (ended != null && ended.isBefore(before)));
        };
    }

    /** Filters say Complete where replies say Completed. */
    private static String status(Progress progress) {
        return Map.of("Completed", "Complete", "Created", "Queued").getOrDefault(progress.status(), progress.status());
    }

    private static boolean in(List<String> words, String word) {
        return words.isEmpty() || words.contains(Choice.lower(word));
    }

    private static @Nullable Instant day(Exchange exchange, String name) {
        String text = exchange.query(name);
        try {
            return text == null ? null : LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw Problem.badRequest("The value '" + text + "' is not valid for " + name + ".");
        }
    }
}
