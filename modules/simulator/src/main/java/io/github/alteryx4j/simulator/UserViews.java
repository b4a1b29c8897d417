package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.Shares.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How users look in V3. */
final class UserViews {

    private UserViews() {}

    static Map<String, @Nullable Object> reduced(Account account) {
        return Json.object(
                "id", account.id(),
                "firstName", account.text("firstName"),
                "lastName", account.text("lastName"),
                "email", account.email(),
                "isActive", account.active(),
                "role", account.text("role"),
                "dateCreated", Stamp.millis(account.created()));
    }

    static Map<String, @Nullable Object> full(Site site, Account account) {
        Map<String, @Nullable Object> view = Json.object(
                "id", account.id(),
                "firstName", account.text("firstName"),
                "lastName", account.text("lastName"),
                "email", account.email(),
                "role", account.text("role"),
                "defaultWorkerTag", Blank.text(account.text("defaultWorkerTag")));
        Account.FLAGS.forEach(flag -> view.put(flag, account.flag(flag)));
        view.put("defaultCredentialId", Blank.orNull(account.text("defaultCredentialId")));
        for (String flag : List.of("isAccountLocked", "isActive", "isValidated")) {
            view.put(flag, account.flag(flag));
        }
        view.put("lastLoginDateTime", account.lastLogin() == null ? Blank.NULL : Stamp.millis(account.lastLogin()));
        view.put("sharedCredentialIds", site.sharing().credentials(Kind.USER, account.id()));
        view.put("dataConnectionIds", site.sharing().dataConnections(Kind.USER, account.id()));
        view.put("timeZone", Blank.text(account.text("timeZone")));
        view.put("language", Blank.text(account.text("language")));
        return view;
    }

    static Object asset(String id, String name) {
        return Json.object("name", name, "id", id);
    }
}
