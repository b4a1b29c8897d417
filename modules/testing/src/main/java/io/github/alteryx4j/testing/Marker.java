package io.github.alteryx4j.testing;

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

    private Marker() {}
}
