package io.github.alteryx4j.simulator;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as it stands; a change makes a new one.
 *
 * @param settings by their names on the wire: name, comment, priority, workerTag, credentialId, timeZone
 * @param answers to the questions of its workflow
 * @param next when it runs next if it is enabled, or null when it has come to its end
 */
record Schedule(
        String id,
        String workflowId,
        String ownerId,
        Instant created,
        Map<String, @Nullable Object> settings,
        boolean enabled,
        Iteration iteration,
        Map<String, String> answers,
        @Nullable Instant next,
        History history) {

    /** What has happened to it. */
    record History(int runCount, @Nullable Instant lastRun, String lastError, String changedById, Instant changed) {}

    /** One that its owner did not set up: once, a year from now. */
    static Schedule once(Site site, Workflow workflow) {
        Instant now = site.clock().now();
        Iteration iteration =
                Iteration.once(LocalDateTime.ofInstant(now, ZoneOffset.UTC).plusYears(1));
        return new Schedule(
                site.ids().next(),
                workflow.id(),
                workflow.ownerId(),
                now,
                Json.object("name", workflow.name(), "priority", "Default"),
                true,
                iteration,
                Map.of(),
                iteration.next(now, ZoneOffset.UTC),
                new History(0, null, "", workflow.ownerId(), now));
    }

    String name() {
        return text("name");
    }

    String text(String setting) {
        Object value = settings.get(setting);
        return value == null ? "" : value.toString();
    }

    ZoneId zone() {
        String zone = text("timeZone");
        return zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone);
    }

    /** When it will really run next, or null when it is over or switched off. */
    @Nullable Instant due() {
        return enabled ? next : null;
    }

    Schedule with(Map<String, @Nullable Object> changes) {
        Map<String, @Nullable Object> merged = new LinkedHashMap<>(settings);
        merged.putAll(changes);
        return new Schedule(id, workflowId, ownerId, created, merged, enabled, iteration, answers, next, history);
    }

    Schedule ownedBy(String userId) {
        return new Schedule(id, workflowId, userId, created, settings, enabled, iteration, answers, next, history);
    }

    Schedule of(String otherWorkflowId, Map<String, String> otherAnswers) {
        return new Schedule(
                id, otherWorkflowId, ownerId, created, settings, enabled, iteration, otherAnswers, next, history);
    }

    Schedule enabled(boolean on) {
        return new Schedule(id, workflowId, ownerId, created, settings, on, iteration, answers, next, history);
    }

    Schedule with(Iteration other) {
        return new Schedule(id, workflowId, ownerId, created, settings, enabled, other, answers, next, history);
    }

    /** Notes a change and looks anew when it runs, since what it missed while switched off is not made up for. */
    Schedule changed(SimulatedUser by, Instant now) {
        History noted = new History(history.runCount, history.lastRun, history.lastError, by.id(), now);
        return next(iteration.next(now, zone()), noted);
    }

    Schedule ran(Instant at, @Nullable Instant following) {
        return next(following, new History(history.runCount + 1, at, "", history.changedById, history.changed));
    }

    Schedule failed(String error, @Nullable Instant following) {
        return next(
                following, new History(history.runCount, history.lastRun, error, history.changedById, history.changed));
    }

    private Schedule next(@Nullable Instant following, History noted) {
        return new Schedule(id, workflowId, ownerId, created, settings, enabled, iteration, answers, following, noted);
    }
}
