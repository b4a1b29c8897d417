package io.github.alteryx4j.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the two bodies that describe a user into settings. */
final class UserBodies {

    private static final List<String> LANGUAGES =
            List.of("de-de", "en-us", "es-es", "fr-fr", "it-it", "ja-jp", "pt-br", "zh-cn");

    private UserBodies() {}

    /** What is not said is empty or false; without a role the user becomes Evaluated. */
    static Map<String, @Nullable Object> create(JsonNode body) {
        Fields fields = Fields.of(body);
        fields.filled("firstName", true);
        fields.filled("lastName", true);
        email(fields);
        String role = fields.word("role", false, Account.ROLES);
        for (String text : List.of("defaultWorkerTag", "defaultCredentialId", "timeZone")) {
            fields.text(text, false);
        }
        Account.FLAGS.forEach(flag -> fields.flag(flag, false));
        Boolean active = fields.flag("isActive", false);
        Map<String, @Nullable Object> settings = new LinkedHashMap<>(fields.taken());
        settings.put("role", role == null || role.isBlank() ? "Evaluated" : role);
        settings.put("isActive", !Boolean.FALSE.equals(active));
        settings.put("isValidated", true);
        settings.put("isAccountLocked", false);
        return settings;
    }

    /** Replaces all; only the rights of DCM stay as they are when they are left out. */
    static Map<String, @Nullable Object> update(JsonNode body, boolean windows) {
        Fields fields = Fields.of(body);
        fields.filled("firstName", !windows);
        fields.filled("lastName", !windows);
        email(fields);
        String role = fields.word("role", true, Account.ROLES);
        for (String text : List.of("defaultWorkerTag", "defaultCredentialId", "timeZone")) {
            fields.text(text, true);
        }
        String language = fields.text("language", true);
        if (language != null && !language.isEmpty() && !LANGUAGES.contains(Choice.lower(language))) {
            fields.wrong("language", "The value '" + language + "' is not valid for language.");
        }
        Account.FLAGS.forEach(flag -> fields.flag(flag, !flag.endsWith("Dcm")));
        for (String flag : List.of("isAccountLocked", "isActive", "isValidated")) {
            fields.flag(flag, true);
        }
        Map<String, @Nullable Object> settings = new LinkedHashMap<>(fields.taken());
        settings.put("role", role);
        // Null empties a text that must be sent, and leaves alone what may be left out.
        List.of("defaultWorkerTag", "defaultCredentialId", "timeZone", "language")
                .forEach(text -> settings.putIfAbsent(text, ""));
        settings.values().removeIf(value -> value == null);
        return settings;
    }

    private static void email(Fields fields) {
        String email = fields.filled("email", true);
        if (email != null && !email.isBlank() && !email.matches("[^@\\s]+@[^@\\s]+")) {
            fields.wrong("email", "The email " + email + " is not valid.");
        }
    }
}
