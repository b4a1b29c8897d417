package io.github.alteryx4j.simulator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who changed what. Values are kept as the JSON text of the entity's view, without its secrets. */
final class AuditLog {

    static final String APP = "AppInfo";
    static final String COLLECTION = "Collection";
    static final String CREDENTIAL = "Credential";
    static final String SUBSCRIPTION = "Subscription";
    static final String USER = "User";
    static final String USER_GROUP = "UserGroup";

    /** The oldest go when there are more. */
    static final int MOST_ENTRIES = 10_000;

    private static final Pattern SECRET = Pattern.compile("(?i).*(secret|password|apikey).*");
    private static final Dialect PLAIN = new Dialect(null, null, false, false);

    private final Ids ids;
    private final SimulatorClock clock;
    private final Deque<AuditEntry> entries = new ArrayDeque<>();

    AuditLog(Ids ids, SimulatorClock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    synchronized void record(
            String entity,
            String entityId,
            SimulatedUser by,
            String event,
            @Nullable Object oldValues,
            @Nullable Object newValues) {
        entries.add(new AuditEntry(
                ids.next(), clock.now(), entity, entityId, by.id(), event, text(oldValues), text(newValues)));
        if (entries.size() > MOST_ENTRIES) {
            entries.removeFirst();
        }
    }

    void inserted(String entity, String entityId, SimulatedUser by, Object values) {
        record(entity, entityId, by, "Insert", null, values);
    }

    void updated(String entity, String entityId, SimulatedUser by, Object before, Object after) {
        record(entity, entityId, by, "Update", before, after);
    }

    void deleted(String entity, String entityId, SimulatedUser by, Object values) {
        record(entity, entityId, by, "Delete", values, null);
    }

    /** Oldest first. */
    synchronized List<AuditEntry> entries() {
        return List.copyOf(entries);
    }

    private static @Nullable String text(@Nullable Object values) {
        return values == null ? null : new String(PLAIN.render(withoutSecrets(values)), StandardCharsets.UTF_8);
    }

    private static Object withoutSecrets(Object values) {
        if (!(values instanceof Map<?, ?> map)) {
            return values;
        }
        Map<Object, @Nullable Object> open = new LinkedHashMap<>(map);
        open.keySet().removeIf(name -> SECRET.matcher(name.toString()).matches());
        open.replaceAll((name, value) -> value == null ? null : withoutSecrets(value));
        return open;
    }
}
