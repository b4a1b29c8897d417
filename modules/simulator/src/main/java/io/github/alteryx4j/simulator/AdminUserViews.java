package io.github.alteryx4j.simulator;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How users look in the admin families: V1 knows only Curators and others, V2 knows roles. */
final class AdminUserViews {

    private AdminUserViews() {}

    static Map<String, @Nullable Object> v1(Site site, Account account) {
        Map<String, @Nullable Object> view = common(account);
        view.put("curator", site.accounts().seen(account).isCurator());
        return view;
    }

    static Map<String, @Nullable Object> v2(Site site, Account account) {
        Map<String, @Nullable Object> view = common(account);
        view.put("role", account.text("role"));
        return view;
    }

    /** The owner of an insight, key pair included: the server does hand it out here. */
    static Map<String, @Nullable Object> withKeys(Site site, Account account, boolean v2) {
        Map<String, @Nullable Object> view = v2 ? v2(site, account) : v1(site, account);
        view.put("apiEnabled", account.flag("isApiEnabled"));
        view.put("apiKey", account.clientId());
        view.put("apiSecret", account.clientSecret());
        view.put("securityInfo", null);
        if (!v2) {
            view.remove("language");
        }
        view.put("canCreateCollections", account.flag("canCreateCollections"));
        return view;
    }

    private static Map<String, @Nullable Object> common(Account account) {
        return Json.object(
                "accountLocked", account.flag("isAccountLocked"),
                "accountLockedAt", Blank.NULL,
                "active", account.active(),
                "anonymous", false,
                "canSchedule", account.flag("canScheduleJobs"),
                "canSetPriority", account.flag("canPrioritizeJobs"),
                "canSetWorkerAssignment", account.flag("canAssignJobs"),
                "dateAdded", Stamp.millis(account.created()),
                "dateUpdated", Stamp.millis(account.updated()),
                "email", account.email(),
                "expirationDate", Blank.TEXT,
                "firstName", account.text("firstName"),
                "lastName", account.text("lastName"),
                "numFailedLogins", 0,
                "pending", false,
                "subscriptionId", account.studioId(),
                "updateLastLoginDate", account.lastLogin() == null ? Blank.NULL : Stamp.millis(account.lastLogin()),
                "userProfile", Json.object("picture", Blank.NULL, "iconId", Blank.NULL),
                "validated", account.flag("isValidated"),
                "timezone", Blank.text(account.text("timeZone")),
                "language", Blank.text(account.text("language")),
                "id", account.id());
    }
}
