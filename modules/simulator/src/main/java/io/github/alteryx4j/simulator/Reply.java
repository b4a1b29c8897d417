package io.github.alteryx4j.simulator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a handler answers, before it becomes bytes. */
record Reply(int status, Map<String, String> headers, Body body) {

    /** The kinds of body. */
    sealed interface Body {}

    record None() implements Body {}

    record Tree(@Nullable Object root) implements Body {}

    /** A long array that is written element by element. */
    record Items(Supplier<Stream<? extends Object>> elements) implements Body {}

    record Download(Content content) implements Body {}

    record Text(String type, String text) implements Body {}

    static Reply ok() {
        return new Reply(200, Map.of(), new None());
    }

    static Reply ok(@Nullable Object tree) {
        return status(200, tree);
    }

    static Reply status(int status, @Nullable Object tree) {
        return new Reply(status, Map.of(), new Tree(tree));
    }

    static Reply items(Supplier<Stream<? extends Object>> elements) {
        return new Reply(200, Map.of(), new Items(elements));
    }

    static Reply html(int status, Map<String, String> headers) {
        String page = "<!DOCTYPE html><html><head><title>" + status + "</title></head><body><h1>" + status
                + " - The page cannot be displayed</h1></body></html>";
        return new Reply(status, headers, new Text("text/html; charset=utf-8", page));
    }

    static Reply download(String fileName, Content content) {
        String plain = fileName.replaceAll("[^\\x20-\\x7e]|[\"\\\\]", "_");
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        String disposition = "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
        return new Reply(200, Map.of("Content-Disposition", disposition), new Download(content));
    }

    Reply header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, body);
    }

    Reply body(Body other) {
        return new Reply(status, headers, other);
    }
}
