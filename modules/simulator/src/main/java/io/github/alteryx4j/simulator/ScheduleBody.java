package io.github.alteryx4j.simulator;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The body of a call that creates, replaces or patches a schedule. What is wrong is gathered first; the accessors count
 * after {@link #checked()}.
 */
final class ScheduleBody {

    private final Site site;
    private final SimulatedUser caller;
    private final @Nullable Schedule before;
    private final JsonNode body;
    private final Fields fields;
    private final boolean whole;

    private ScheduleBody(Site site, SimulatedUser caller, @Nullable Schedule before, JsonNode body, boolean whole) {
        this.site = site;
        this.caller = caller;
        this.before = before;
        this.body = body;
        this.fields = Fields.of(body);
        this.whole = whole;
    }

    static ScheduleBody create(Site site, SimulatedUser caller, JsonNode body) {
        return new ScheduleBody(site, caller, null, body, false);
    }

    static ScheduleBody replace(Site site, SimulatedUser caller, Schedule before, JsonNode body) {
        return new ScheduleBody(site, caller, before, body, true);
    }

    static ScheduleBody patch(Site site, SimulatedUser caller, Schedule before, JsonNode body) {
        return new ScheduleBody(site, caller, before, body, false);
    }

    /** The workflow it shall run; a new schedule and a replaced one must name it, a patch cannot change it. */
    Workflow workflow() {
        boolean fixed = before != null && !whole;
        String id = before != null && fixed ? before.workflowId() : fields.filled("workflowId", true);
        Workflow workflow = site.workflows().find(id);
        if (workflow == null) {
            fields.wrong("workflowId", "The workflow " + id + " does not exist.");
            fields.taken();
            throw Problem.badRequest("The workflow does not exist.");
        } else if (!fixed && !site.access().runs(caller, workflow)) {
            throw Problem.denied();
        }
        return workflow;
    }

    /** The new owner, or null when the owner stays; only owners and Curators may give a schedule away. */
    @Nullable String ownerId() {
        String ownerId = fields.filled("ownerId", whole);
        if (ownerId == null || before == null || ownerId.equals(before.ownerId())) {
            return null;
        } else if (!caller.isCurator() && !caller.id().equals(before.ownerId())) {
            throw Problem.denied();
        }
        Account owner = site.accounts().find(ownerId);
        if (owner == null || !owner.active()) {
            fields.wrong("ownerId", "The owner " + ownerId + " does not exist or is not active.");
        }
        return ownerId;
    }

    @Nullable Boolean enabled() {
        return fields.flag("enabled", whole);
    }

    /** What is said of name, comment, priority, workerTag, credentialId and timeZone, as far as the caller may say it. */
    Map<String, @Nullable Object> settings() {
        Map<String, @Nullable Object> settings = new LinkedHashMap<>();
        settings.put("name", fields.text("name", whole, 256));
        settings.put("comment", fields.text("comment", whole, 1024));
        String priority = fields.word("priority", whole, Enqueue.PRIORITIES);
        String workerTag = fields.text("workerTag", whole);
        Account account = site.accounts().get(caller.id());
        settings.put("priority", caller.isCurator() || account.flag("canPrioritizeJobs") ? priority : null);
        settings.put("workerTag", account.flag("canAssignJobs") ? workerTag : null);
        settings.put("credentialId", fields.text("credentialId", whole));
        String zone = fields.text("timeZone", false);
        settings.put("timeZone", zone);
        if (whole) {
            List.of("name", "comment", "credentialId", "timeZone").forEach(text -> settings.putIfAbsent(text, ""));
        }
        settings.values().removeIf(value -> value == null);
        return settings;
    }

    /** The new iteration, or null when it stays. A start that was there before may lie in the past by now. */
    @Nullable Iteration iteration() {
        ZoneId zone = zone();
        Fields inner = fields.inner("iteration", whole || before == null);
        Iteration iteration = inner == null ? null : IterationReader.read(inner, zone);
        if (inner == null || iteration == null) {
            return null;
        }
        Instant now = site.clock().now();
        boolean known =
                before != null && iteration.start().equals(before.iteration().start());
        if (!known && !iteration.start().atZone(zone).toInstant().isAfter(now)) {
            inner.wrong("startTime", "The startTime must lie in the future.");
        }
        return iteration;
    }

    private ZoneId zone() {
        String sent = fields.text("timeZone", false);
        if (sent == null && before != null && !whole) {
            return before.zone();
        }
        try {
            return sent == null || sent.isEmpty() ? ZoneOffset.UTC : ZoneId.of(sent);
        } catch (DateTimeException e) {
            fields.wrong("timeZone", "The value '" + sent + "' is not valid for timeZone.");
            return ZoneOffset.UTC;
        }
    }

    /** The answers sent, or null when those of before stay. */
    @Nullable Map<String, String> answers(Enqueue enqueue, Workflow workflow) {
        JsonNode sent = body.get("questions");
        return (sent == null || sent.isNull()) && before != null && !whole
                ? null
                : enqueue.answers(sent, workflow.published().definition());
    }

    /** Throws the refusal that names all that was wrong so far. */
    void checked() {
        fields.taken();
    }
}
