package io.github.alteryx4j.journal.r2dbc;

import io.github.alteryx4j.ConfigurationException;
import java.nio.charset.StandardCharsets;

/** What texts may go into the tables. */
final class Texts {

    static final int ID = 200;
    static final int VERDICT = 500;
    static final int PAYLOAD = 1_000_000;

    private Texts() {}

    static void checkKey(String key) {
        checkId("A submission's key", key);
    }

    static void checkId(String what, String text) {
        if (!isId(text)) {
            throw new ConfigurationException(what + " must have 1 to " + ID
                    + " characters, none of them a NUL or half a surrogate pair; it has " + text.length());
        }
    }

    static boolean isId(String text) {
        return !text.isEmpty() && text.length() <= ID && isStorable(text);
    }

    static void checkPayload(String key, String payload) {
        if (payload.length() > PAYLOAD || !isStorable(payload)) {
            throw new ConfigurationException("The payload of " + key + " must have at most " + PAYLOAD
                    + " characters, none of them a NUL or half a surrogate pair; it has " + payload.length());
        }
    }

    /** A word for people: what cannot be stored is replaced, what is too long is cut. */
    static String cut(String verdict) {
        String storable = isStorable(verdict)
                ? verdict
                : new String(verdict.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace('\0', ' ');
        if (storable.length() <= VERDICT) {
            return storable;
        }
        int end = Character.isHighSurrogate(storable.charAt(VERDICT - 1)) ? VERDICT - 1 : VERDICT;
        return storable.substring(0, end);
    }

    private static boolean isStorable(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
