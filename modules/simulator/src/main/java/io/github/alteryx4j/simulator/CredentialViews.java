package io.github.alteryx4j.simulator;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How credentials look: one record, three shapes, none of which holds the password. */
final class CredentialViews {

    private CredentialViews() {}

    static Map<String, @Nullable Object> reduced(Credential credential) {
        return Json.object("id", credential.id(), "userName", credential.username());
    }

    static Map<String, @Nullable Object> full(Credential credential) {
        return Json.object(
                "id", credential.id(),
                "userName", credential.username(),
                "userIds", credential.shares().userIds(),
                "userGroupIds", credential.shares().userGroupIds());
    }

    /** What adding one and changing its password answer: other names for the same things. */
    static Map<String, @Nullable Object> changed(Credential credential) {
        return Json.object(
                "userIds", credential.shares().userIds(),
                "userGroupIds", credential.shares().userGroupIds(),
                "isAdmin", credential.creator().isCurator(),
                "createdByEmail", credential.creator().email(),
                "lastUpdatedDate", Stamp.millis(credential.updated()),
                "status", "Active",
                "credentialId", credential.id(),
                "username", credential.username());
    }
}
