package io.github.alteryx4j.simulator;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/** An id whose order as text is the order in time: 48 bits of milliseconds and 80 others, in 26 letters and digits. */
final class Ulid {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("[0-7][" + DIGITS + "]{25}");
    private static final int OTHER_HEX_DIGITS = 20;

    private Ulid() {}

    /** The one of that moment which ends as the other id does, 24 hexadecimal digits. */
    static String of(Instant at, String id) {
        BigInteger time = BigInteger.valueOf(at.toEpochMilli());
        BigInteger others = new BigInteger(id.substring(id.length() - OTHER_HEX_DIGITS), 16);
        BigInteger bits = time.shiftLeft(4 * OTHER_HEX_DIGITS).or(others);
        StringBuilder text = new StringBuilder();
        for (int shift = 125; shift >= 0; shift -= 5) {
            text.append(DIGITS.charAt(bits.shiftRight(shift).intValue() & 31));
        }
        return text.toString();
    }

    /** The ULID in upper case, which is how they compare. */
    static String parse(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(upper).matches()) {
            throw Problem.badRequest("The file must hold one ULID and nothing else.");
        }
        return upper;
    }
}
