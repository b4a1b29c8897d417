package io.github.alteryx4j.auth;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * Covers a text wherever it stands in another, each of its characters plain or encoded as in a form or address, JSON or
 * HTML. All readings of a place are followed side by side, so that no text takes long; trying one after the other, as
 * a regular expression does, takes forever where there are many backslashes.
 */
final class Mask {

    private static final String COVER = "***";

    private final Letter[] letters;

    Mask(String hidden) {
        this.letters = hidden.codePoints().mapToObj(Letter::of).toArray(Letter[]::new);
    }

    String on(String text) {
        StringBuilder masked = new StringBuilder();
        int kept = 0;
        for (int at = 0; at < text.length(); ) {
            int end = end(text, at);
            if (end > at) {
                masked.append(text, kept, at).append(COVER);
                kept = end;
            }
            at = Math.max(end, at + 1);
        }
        return masked.append(text, kept, text.length()).toString();
    }

    /** Where the hidden text ends that starts there, the furthest of several ends; -1 if none starts there. */
    private int end(String text, int start) {
        BitSet ends = new BitSet();
        ends.set(0);
        for (Letter letter : letters) {
            BitSet further = new BitSet();
            for (int i = ends.nextSetBit(0); i >= 0; i = ends.nextSetBit(i + 1)) {
                letter.addEnds(text, start + i, start, further);
            }
            if (further.isEmpty()) {
                return -1;
            }
            ends = further;
        }
        return start + ends.length() - 1;
    }

    private record Letter(String plain, String percent, String unicode, String decimal, String hex, String name) {

        static Letter of(int code) {
            String plain = Character.toString(code);
            String percent = HexFormat.of()
                    .formatHex(plain.getBytes(StandardCharsets.UTF_8))
                    .replaceAll("..", "%$0");
            String unicode = plain.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining());
            String name = switch (code) {
                case ' ' -> "+";
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                case '\'' -> "&apos;";
                default -> plain;
            };
            // Leading zeros are passed over, and those of zero itself with them.
            String decimal = (code == 0 ? "" : code) + ";";
            String hex = (code == 0 ? "" : Integer.toHexString(code)) + ";";
            return new Letter(plain, percent, unicode, decimal, hex, name);
        }

        /** Adds, counted from the start, where a form of this character ends that stands at that place. */
        void addEnds(String text, int at, int start, BitSet ends) {
            if (text.startsWith(plain, at)) {
                ends.set(at + plain.length() - start);
            }
            if (text.startsWith(name, at)) {
                ends.set(at + name.length() - start);
            }
            switch (at < text.length() ? text.charAt(at) : ' ') {
                case '\\' -> {
                    if (text.startsWith(plain, at + 1)) {
                        ends.set(at + 1 + plain.length() - start);
                    }
                    add(text, at, unicode, start, ends);
                }
                case '%' -> add(text, at, percent, start, ends);
                case '&' -> {
                    boolean isHex = text.regionMatches(true, at, "&#x", 0, 3);
                    if (isHex || text.startsWith("&#", at)) {
                        add(text, afterZeros(text, at + (isHex ? 3 : 2)), isHex ? hex : decimal, start, ends);
                    }
                }
                default -> {}
            }
        }

        private static void add(String text, int at, String form, int start, BitSet ends) {
            if (text.regionMatches(true, at, form, 0, form.length())) {
                ends.set(at + form.length() - start);
            }
        }

        private static int afterZeros(String text, int at) {
            int after = at;
            while (after < text.length() && text.charAt(after) == '0') {
                after++;
            }
            return after;
        }
    }
}
