package io.github.alteryx4j.simulator;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How studios look in V3. */
final class StudioViews {

    /** Studios do not expire; this is what stands in their record all the same. */
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private StudioViews() {}

    static Map<String, @Nullable Object> plain(Studio studio) {
        return Json.object(
                "id", studio.id(),
                "name", studio.name(),
                "credentialId", Blank.text(studio.credentialId()),
                "canShareSchedules", studio.canShareSchedules());
    }

    static Map<String, @Nullable Object> counted(StudioCount count) {
        Map<String, @Nullable Object> view = plain(count.studio());
        view.put("userCount", count.users());
        view.put("workflowCount", count.workflows());
        return view;
    }

    static Map<String, @Nullable Object> details(Site site, Studio studio) {
        Map<String, @Nullable Object> view = plain(studio);
        view.put(
                "users",
                site.accounts().all().stream()
                        .filter(account -> account.studioId().equals(studio.id()))
                        .map(account -> named(account.id(), account.fullName()))
                        .toList());
        view.put(
                "workflows",
                site.workflows().all().stream()
                        .filter(workflow ->
                                site.access().studioOf(workflow.ownerId()).equals(studio.id()))
                        .map(workflow -> named(workflow.id(), workflow.name()))
                        .toList());
        return view;
    }

    /** The record of a new studio, the only place that shows its key pair. */
    static Map<String, @Nullable Object> created(Studio studio) {
        return Json.object(
                "name", studio.name(),
                "apiKey", studio.apiKey(),
                "apiSecret", studio.apiSecret(),
                "active", true,
                "expirationDate", Stamp.brief(NEVER),
                "expDate", Stamp.brief(NEVER),
                "dateUpdated", Stamp.millis(studio.updated()),
                "apiEnabled", true,
                "canShareSchedules", studio.canShareSchedules(),
                "credentialId", Blank.text(studio.credentialId()),
                "credentials", List.of(),
                "dataConnections", List.of(),
                "id", studio.id());
    }

    private static Object named(String id, String name) {
        return Json.object("id", id, "name", name);
    }
}
