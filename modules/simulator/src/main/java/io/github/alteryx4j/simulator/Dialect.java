package io.github.alteryx4j.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One server's way of writing: replaces the markers in a reply's tree by what the quirks ask for. */
record Dialect(
        @Nullable Unset unset, @Nullable Integer fractionDigits, boolean numbersForWords, boolean byteOrderMark) {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    byte[] render(@Nullable Object tree) {
        return mark(Json.bytes(plain(tree)));
    }

    byte[] mark(byte[] json) {
        if (!byteOrderMark) {
            return json;
        }
        byte[] marked = new byte[json.length + MARK.length];
        System.arraycopy(MARK, 0, marked, 0, MARK.length);
        System.arraycopy(json, 0, marked, MARK.length, json.length);
        return marked;
    }

    @Nullable Object plain(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return plainMap(map);
        } else if (tree instanceof List<?> list) {
            List<@Nullable Object> plain = new ArrayList<>(list.size());
            list.forEach(element -> plain.add(plain(element)));
            return plain;
        } else if (tree instanceof Stamp stamp) {
            return stamp.text(fractionDigits != null ? fractionDigits : stamp.digits());
        } else if (tree instanceof Word word) {
            return numbersForWords ? (Object) word.number() : word.text();
        }
        return tree;
    }

    private Map<String, @Nullable Object> plainMap(Map<?, ?> map) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            boolean open = value instanceof Blank;
            if (!open || shown((Blank) value) != Unset.ABSENT) {
                plain.put(String.valueOf(key), open ? blank((Blank) value) : plain(value));
            }
        });
        return plain;
    }

    private @Nullable String blank(Blank value) {
        return shown(value) == Unset.EMPTY ? "" : null;
    }

    private Unset shown(Blank value) {
        return unset != null ? unset : value.usual();
    }
}
