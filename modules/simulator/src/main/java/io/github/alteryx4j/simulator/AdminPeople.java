package io.github.alteryx4j.simulator;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How users and studios look within the other views of the admin families. */
record AdminPeople(Site site) {

    /** With its studio, as authors and creators are shown. */
    Map<String, @Nullable Object> author(String userId) {
        Account account = site.accounts().find(userId);
        return Json.object(
                "id", userId,
                "firstName", text(account, "firstName"),
                "lastName", text(account, "lastName"),
                "email", text(account, "email"),
                "subscription", studio(site.access().studioOf(userId)));
    }

    Map<String, @Nullable Object> versionOwner(String userId) {
        Account account = site.accounts().find(userId);
        return Json.object(
                "id", userId,
                "firstName", text(account, "firstName"),
                "lastName", text(account, "lastName"),
                "sId", Blank.NULL,
                "subscriptionId", site.access().studioOf(userId),
                "email", text(account, "email"),
                "active", account != null && account.active());
    }

    /** The owner of a schedule. */
    Map<String, @Nullable Object> basic(String userId) {
        Account account = site.accounts().find(userId);
        return Json.object(
                "id",
                userId,
                "role",
                account == null
                        ? Blank.TEXT
                        : site.accounts().seen(account).role().word(),
                "firstName",
                text(account, "firstName"),
                "lastName",
                text(account, "lastName"),
                "email",
                text(account, "email"),
                "sortName",
                account == null ? Blank.TEXT : account.text("lastName") + ", " + account.text("firstName"),
                "isActive",
                account != null && account.active(),
                "credentialWorkFlowCount",
                0);
    }

    /** The owner of a schedule that a forecast names. */
    Map<String, @Nullable Object> forecastOwner(String userId) {
        Account account = site.accounts().find(userId);
        return Json.object(
                "id", userId,
                "firstName", text(account, "firstName"),
                "lastName", text(account, "lastName"),
                "email", text(account, "email"),
                "subscriptionId", site.access().studioOf(userId));
    }

    Map<String, @Nullable Object> studio(String studioId) {
        return Json.object("id", studioId, "name", studioName(studioId));
    }

    Object studioName(String studioId) {
        Studio studio = site.studios().find(studioId);
        return studio == null ? Blank.TEXT : studio.name();
    }

    private static Object text(@Nullable Account account, String setting) {
        return account == null ? Blank.TEXT : Blank.text(account.text(setting));
    }
}
