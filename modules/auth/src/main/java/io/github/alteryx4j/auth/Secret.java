package io.github.alteryx4j.auth;

import io.github.alteryx4j.ConfigurationException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text that never shows itself: {@code toString} is {@code ***}. Immutable. */
public final class Secret {

    private static final String MASK = "***";

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /**
     * Wraps a secret.
     *
     * @throws ConfigurationException if it is empty
     */
    public static Secret of(String value) {
        if (value.isBlank()) {
            throw new ConfigurationException("A secret is empty; copy it again from My Profile > Keys on the server");
        }
        return new Secret(value);
    }

    /** The secret itself. Hand it to what needs it and keep it nowhere. */
    public String reveal() {
        return value;
    }

    /** The text with this secret masked, also where it stands encoded as in a form or address, JSON or HTML. */
    public String maskIn(String text) {
        String anyForm = value.codePoints().mapToObj(Secret::anyForm).collect(Collectors.joining());
        return Pattern.compile(anyForm).matcher(text).replaceAll(MASK);
    }

    private static String anyForm(int character) {
        String plain = Character.toString(character);
        String percent =
                HexFormat.of().formatHex(plain.getBytes(StandardCharsets.UTF_8)).replaceAll("..", "%$0");
        String unicode = plain.chars().mapToObj("\\\\u%04x"::formatted).collect(Collectors.joining());
        String entity = "&#(?:0*" + character + "|x0*" + Integer.toHexString(character) + ");";
        String named = switch (character) {
            case ' ' -> "|\\+";
            case '&' -> "|&amp;";
            case '<' -> "|&lt;";
            case '>' -> "|&gt;";
            case '"' -> "|&quot;";
            case '\'' -> "|&apos;";
            default -> "";
        };
        // The plain form comes last: it may be the beginning of an encoded one.
        return "(?:(?i:" + percent + "|" + unicode + "|" + entity + ")" + named + "|\\\\?" + Pattern.quote(plain) + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret that
                && MessageDigest.isEqual(
                        value.getBytes(StandardCharsets.UTF_8), that.value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return MASK;
    }
}
