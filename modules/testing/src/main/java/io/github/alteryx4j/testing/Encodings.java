package io.github.alteryx4j.testing;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Collectors;

/** The ways in which servers and what stands before them write a text down. */
public final class Encodings {

    private Encodings() {}

    /** The text with each character written in a way of its own. */
    public static String mixed(Random random, String text) {
        return text.codePoints().mapToObj(c -> one(random, c)).collect(Collectors.joining());
    }

    private static String one(Random random, int character) {
        String plain = Character.toString(character);
        return switch (random.nextInt(7)) {
            case 0 -> anyCase(random, percent(plain));
            case 1 -> plain.chars().mapToObj(c -> "\\u%04x".formatted(c)).collect(Collectors.joining());
            case 2 -> "&#" + "0".repeat(random.nextInt(3)) + character + ";";
            case 3 -> anyCase(random, "&#x" + Integer.toHexString(character) + ";");
            case 4 -> "\\\"/'".contains(plain) ? "\\" + plain : plain;
            case 5 -> plain.equals("&") ? "&amp;" : plain.equals(" ") ? "+" : plain;
            default -> plain;
        };
    }

    private static String percent(String plain) {
        return HexFormat.of().formatHex(plain.getBytes(StandardCharsets.UTF_8)).replaceAll("..", "%$0");
    }

    private static String anyCase(Random random, String text) {
        return random.nextBoolean() ? text.toUpperCase(java.util.Locale.ROOT) : text;
    }
}
