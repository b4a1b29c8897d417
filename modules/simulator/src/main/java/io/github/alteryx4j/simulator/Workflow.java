package io.github.alteryx4j.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A workflow as it stands; a change makes a new one.
 *
 * @param settings by their names on the wire, which is how they come in and go out
 */
record Workflow(
        String id,
        Instant created,
        Map<String, @Nullable Object> settings,
        List<Version> versions,
        String publishedId,
        int runCount,
        Runs runs) {

    String name() {
        return text("name");
    }

    String ownerId() {
        return text("ownerId");
    }

    String text(String setting) {
        Object value = settings.get(setting);
        return value == null ? "" : value.toString();
    }

    boolean flag(String setting) {
        return Boolean.TRUE.equals(settings.get(setting));
    }

    Version published() {
        return version(publishedId);
    }

    Version version(@Nullable String versionId) {
        String wanted = versionId == null ? publishedId : versionId;
        return versions.stream()
                .filter(version -> version.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("The workflow has no version " + wanted + "."));
    }

    /** Owners and Curators alike. */
    boolean ownedBy(SimulatedUser user) {
        return user.isCurator() || ownerId().equals(user.id());
    }

    Workflow with(Map<String, @Nullable Object> changes) {
        Map<String, @Nullable Object> merged = new LinkedHashMap<>(settings);
        merged.putAll(changes);
        return new Workflow(id, created, merged, versions, publishedId, runCount, runs);
    }

    Workflow withVersion(Version version, boolean publish) {
        List<Version> more = new ArrayList<>(versions);
        more.removeIf(known -> known.id().equals(version.id()));
        more.add(version);
        more.sort(Comparator.comparingInt(Version::number));
        String published = publish ? version.id() : publishedId;
        return new Workflow(id, created, settings, List.copyOf(more), published, runCount, runs);
    }

    Workflow ranOnceMore() {
        return new Workflow(id, created, settings, versions, publishedId, runCount + 1, runs);
    }
}
