package io.github.alteryx4j.simulator;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All workflows, in the order they came. */
final class Workflows {

    private final Ids ids;
    private final SimulatorClock clock;
    private final Map<String, Workflow> byId = new LinkedHashMap<>();

    Workflows(Ids ids, SimulatorClock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    synchronized Workflow create(
            Map<String, @Nullable Object> settings,
            Map<String, @Nullable Object> versionSettings,
            AppPackage definition) {
        Object source = settings.get("sourceAppId");
        if (source != null && !source.equals("") && hasSource(source)) {
            throw Problem.badRequest("A workflow with the sourceAppId " + source + " already exists.");
        }
        Version first = new Version(ids.next(), 1, clock.now(), versionSettings, definition);
        Workflow workflow = new Workflow(ids.next(), clock.now(), settings, List.of(first), first.id(), 0, new Runs());
        byId.put(workflow.id(), workflow);
        return workflow;
    }

    synchronized Workflow addVersion(
            String id, Map<String, @Nullable Object> settings, AppPackage definition, boolean publish) {
        return change(id, workflow -> {
            Version next = new Version(ids.next(), workflow.versions().size() + 1, clock.now(), settings, definition);
            return workflow.withVersion(next, publish);
        });
    }

    synchronized Workflow get(String id) {
        Workflow workflow = byId.get(id);
        if (workflow == null) {
            throw Problem.notFound("The workflow " + id + " does not exist.");
        }
        return workflow;
    }

    synchronized @Nullable Workflow find(@Nullable String id) {
        return id == null ? null : byId.get(id);
    }

    synchronized Workflow change(String id, UnaryOperator<Workflow> how) {
        Workflow changed = how.apply(get(id));
        byId.put(id, changed);
        return changed;
    }

    synchronized void remove(String id) {
        get(id);
        byId.remove(id);
    }

    synchronized Collection<Workflow> all() {
        return List.copyOf(byId.values());
    }

    private boolean hasSource(Object source) {
        return byId.values().stream()
                .anyMatch(workflow -> source.equals(workflow.settings().get("sourceAppId")));
    }
}
