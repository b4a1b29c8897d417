package io.github.alteryx4j.simulator;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the server knows about a user. Whoever calls is a {@link SimulatedUser}, which is this seen with the role that
 * counts at that moment.
 *
 * @param settings by their names on the wire
 */
record Account(
        String id,
        Instant created,
        Instant updated,
        Map<String, @Nullable Object> settings,
        String studioId,
        String clientId,
        String clientSecret,
        @Nullable Instant lastLogin) {

    static final List<String> ROLES = List.of("NoAccess", "Viewer", "Member", "Artisan", "Curator", "Evaluated");

    /** The rights that can be given to a user one by one. */
    static final List<String> FLAGS = List.of(
            "canScheduleJobs",
            "canPrioritizeJobs",
            "canAssignJobs",
            "canCreateCollections",
            "isApiEnabled",
            "canCreateAndUpdateDcm",
            "canShareForExecutionDcm",
            "canShareForCollaborationDcm",
            "canManageGenericVaultsDcm");

    String email() {
        return text("email");
    }

    String fullName() {
        return (text("firstName") + " " + text("lastName")).strip();
    }

    String text(String setting) {
        Object value = settings.get(setting);
        return value == null ? "" : value.toString();
    }

    boolean flag(String setting) {
        return Boolean.TRUE.equals(settings.get(setting));
    }

    boolean active() {
        return flag("isActive");
    }

    /** Whether the user may log in at all. */
    boolean open() {
        return active() && !flag("isAccountLocked");
    }

    /** The id that Active Directory would have for the user. */
    String sid() {
        return "S-1-5-21-" + Long.parseLong(id.substring(4, 12), 16);
    }

    Account with(Map<String, @Nullable Object> changes, Instant now) {
        Map<String, @Nullable Object> merged = new LinkedHashMap<>(settings);
        merged.putAll(changes);
        return new Account(id, created, now, merged, studioId, clientId, clientSecret, lastLogin);
    }

    Account inStudio(String otherId) {
        return new Account(id, created, updated, settings, otherId, clientId, clientSecret, lastLogin);
    }

    Account withSecret(String secret) {
        return new Account(id, created, updated, settings, studioId, clientId, secret, lastLogin);
    }

    Account loggedIn(Instant now) {
        return new Account(id, created, updated, settings, studioId, clientId, clientSecret, now);
    }

    /** Shows everything but the secret. */
    @Override
    public String toString() {
        return "Account[id=" + id + ", settings=" + settings + ", studioId=" + studioId + ", clientId=" + clientId
                + ", clientSecret=***]";
    }
}
