package io.github.alteryx4j.testing;

import java.util.List;
import java.util.Locale;

/**
 * The secrets of our tests. Each holds {@link #TEXT}; {@link Guards} fails a test when that text reaches a log line.
 */
public final class Marker {

    /** The text that must never come out. */
    public static final String TEXT = "Mark3rS3cr3t";

    /** A client secret with characters that need encoding in a form. */
    public static final String CLIENT_SECRET = "cs+" + TEXT + "/=&%";

    /** A bearer token. */
    public static final String TOKEN = "tok-" + TEXT;

    /** A password. */
    public static final String PASSWORD = "pw " + TEXT;

    /** The text itself, and as Base64 writes it at each of three places: HTTP Basic would carry it so. */
    private static final List<String> FORMS =
            List.of(TEXT.toLowerCase(Locale.ROOT), "twfyazny", "hcmszclm", "yxjrm3jt");

    private Marker() {}

    /** Whether a secret can be read in the text. */
    static boolean isIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return FORMS.stream().anyMatch(lower::contains);
    }
}
