package io.github.alteryx4j.testing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Looks for secrets in what is printed, and passes it on. */
final class Printed extends FilterOutputStream {

    /** As long as the longest form of a secret, in case it is printed piece by piece. */
    private static final int KEPT = 64;

    private String before = "";

    Printed(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (isSecret(new String(bytes, from, length, StandardCharsets.ISO_8859_1))) {
            Guards.report("a secret was printed");
        }
        out.write(bytes, from, length);
    }

    private synchronized boolean isSecret(String piece) {
        String text = before + piece;
        boolean found = Marker.isIn(text);
        before = found ? "" : text.substring(Math.max(0, text.length() - KEPT));
        return found;
    }
}
