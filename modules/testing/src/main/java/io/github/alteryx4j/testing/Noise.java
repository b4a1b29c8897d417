package io.github.alteryx4j.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Texts, bytes and JSON as nobody should send them. */
public final class Noise {

    private static final List<String> SCRAPS = List.of(
            "a",
            "B",
            "7",
            " ",
            "\t",
            "\r\n",
            "\n",
            "\0",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u2028",
            "\ufeff",
            "\"",
            "'",
            "\\",
            "/",
            "//",
            "..",
            ".",
            "%",
            "%2F",
            "%00",
            "%zz",
            "+",
            "&",
            "&amp;",
            "&#0",
            "=",
            "?",
            "#",
            ";",
            ":",
            "@",
            "<",
            ">",
            "</script>",
            "<script",
            "{",
            "}",
            "[",
            "]",
            ",",
            "--",
            "\u00e9",
            "\u6f22",
            "\ud83d\ude00",
            "\ud83d",
            "\ude00",
            "\\u0041",
            "null",
            "true",
            "-1",
            "1e999",
            "name",
            "http://");

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1.5",
            "1e400",
            "99999999999999999999",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"7\"",
            "\"true\"",
            "\"0001-01-01T00:00:00Z\"",
            "[]",
            "{}",
            "[null]",
            "[[1]]",
            "{\"a\":{\"b\":[]}}",
            "[{}]",
            "\"\\u0000\\ud83d\"");

    private Noise() {}

    /** Up to that many scraps, now and then none. */
    public static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(random.nextInt(8) == 0 ? (char) random.nextInt(0x10000) : pick(random, SCRAPS));
        }
        return text.toString();
    }

    /** One of those. */
    public static <T> T pick(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** The same bytes with a few changes: flipped, left out, doubled, put in, cut off. */
    public static byte[] mutated(Random random, byte[] bytes) {
        byte[] changed = bytes.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            changed = changedOnce(random, changed);
        }
        return changed;
    }

    private static byte[] changedOnce(Random random, byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(9));
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        changed.write(bytes, 0, from);
        switch (random.nextInt(6)) {
            case 0 -> changed.write(random.nextInt(256));
            case 1 -> changed.writeBytes(pick(random, SCRAPS).getBytes(StandardCharsets.UTF_8));
            case 2 -> changed.write(bytes, from, to - from);
            case 3 -> to = bytes.length;
            case 4 -> changed.write(to > from ? bytes[from++] ^ (1 << random.nextInt(8)) : '}');
            default -> from = to;
        }
        from = Math.min(from, bytes.length);
        int rest = to == bytes.length && from < to && random.nextInt(4) == 0 ? to : from;
        changed.write(bytes, rest, bytes.length - rest);
        return changed.toByteArray();
    }

    /** The same JSON with one or a few of its values exchanged for others, or fields left out. */
    public static String mutated(Random random, String json) {
        JsonNode tree = JsonMapper.shared().readTree(json);
        for (int i = random.nextInt(3); i >= 0; i--) {
            exchange(random, tree);
        }
        return random.nextInt(20) == 0 ? pick(random, VALUES) : tree.toString();
    }

    private static void exchange(Random random, JsonNode tree) {
        List<JsonNode> parents = new ArrayList<>();
        collect(tree, parents);
        if (parents.isEmpty()) {
            return;
        }
        JsonNode value = JsonMapper.shared().readTree(pick(random, VALUES));
        if (random.nextInt(8) == 0) {
            value = JsonNodeFactory.instance.stringNode(text(random, 6));
        }
        if (pick(random, parents) instanceof ObjectNode object) {
            String name = pick(random, List.copyOf(object.propertyNames()));
            switch (random.nextInt(6)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(text(random, 3), value);
                default -> object.set(name, value);
            }
        } else if (pick(random, parents) instanceof ArrayNode array) {
            array.add(value);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> parents) {
        if (node.isContainer() && (node.isArray() || !node.isEmpty())) {
            parents.add(node);
        }
        node.forEach(child -> collect(child, parents));
    }

    /** The same bytes in pieces of any size. */
    public static List<byte[]> cut(Random random, byte[] bytes) {
        List<byte[]> pieces = new ArrayList<>();
        int longest = random.nextBoolean() ? 4 : 1 + random.nextInt(bytes.length + 1);
        for (int from = 0; from < bytes.length; ) {
            int to = Math.min(bytes.length, from + random.nextInt(longest + 1));
            pieces.add(Arrays.copyOfRange(bytes, from, to));
            from = to;
        }
        return pieces;
    }
}
