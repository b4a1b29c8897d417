package io.github.alteryx4j.examples.verify;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Keeps the report free of what belongs to the firm. Reports show kinds and names of fields, not values; where a
 * server's own words are shown, they pass {@link #shown} or {@link #word}; and what is secret is struck out of the whole.
 */
final class Mask {

    private static final int LONGEST = 160;
    private static final Pattern PRIVATE = Pattern.compile(
            "(?i).*(name|mail|id|owner|author|string|host|tag|text|value|secret|key|password|url|company|submittedBy)s?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_$][A-Za-z_$0-9.]{0,47}");
    private static final Pattern HEX = Pattern.compile("(?i)[0-9a-f-]{12,}");
    private static final List<Map.Entry<Pattern, String>> FORMS = List.of(
            form("(?i)https?://\\S+", "<address>"),
            form("'[^']*'|\"[^\"]*\"", "<quoted>"),
            form("\\S+@\\S+", "<mail>"),
            form("\\S*\\\\\\S*", "<path>"),
            form("(?i)\\b[0-9a-f]{8}-[0-9a-f-]{27}\\b|\\b[0-9a-f]{24,}\\b", "<id>"),
            form("[A-Za-z0-9+/_=-]{30,}", "<long>"),
            form("\\b\\d{1,3}(\\.\\d{1,3}){3}(:\\d+)?\\b", "<host>"),
            form("\\d{5,}", "<number>"));

    private final Set<String> secrets = ConcurrentHashMap.newKeySet();
    private final Set<String> names = ConcurrentHashMap.newKeySet();

    void secret(String text) {
        // What is shorter is no secret, and would strike out parts of words.
        if (text.length() > 3) {
            secrets.add(text);
        }
    }

    void host(String address) {
        String host = URI.create(address).getHost();
        // A name of one word may be an ordinary word of the report.
        (host.contains(".") ? secrets : names).add(host);
    }

    /** Takes note of the names and ids in an answer, so that no message of the server's gives them away. */
    void learn(@Nullable JsonNode json) {
        if (json == null) {
            return;
        }
        json.properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            if (value.isString() && PRIVATE.matcher(entry.getKey()).matches()) {
                name(value.stringValue());
            }
            learn(value);
        });
        if (json.isArray()) {
            json.forEach(this::learn);
        }
    }

    void name(String text) {
        if (text.length() > 2 && names.size() < 100_000) {
            names.add(text);
        }
    }

    /** A sentence of the server's without the names, ids, addresses and numbers in it, cut to a line. */
    String shown(@Nullable String text) {
        String line = text == null ? "" : text.replaceAll("\\s+", " ").trim();
        if (line.length() > 4 * LONGEST) {
            line = line.substring(0, 4 * LONGEST);
        }
        for (Map.Entry<Pattern, String> form : FORMS) {
            line = form.getKey().matcher(line).replaceAll(form.getValue());
        }
        line = struck(struck(line, secrets), names)
                .replace("<", "‹")
                .replace(">", "›")
                .replace("`", "'");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    /** A name of a field or of a kind; anything else than a plain word is not shown. */
    static String word(String name) {
        return WORD.matcher(name).matches() && !HEX.matcher(name).matches() ? "`" + name + "`" : "(hidden)";
    }

    /** The finished report with every secret struck out. */
    String report(String text) {
        return struck(text, secrets);
    }

    private static Map.Entry<Pattern, String> form(String pattern, String instead) {
        return Map.entry(Pattern.compile(pattern), instead);
    }

    private static String struck(String text, Set<String> what) {
        String line = text;
        for (String one : what.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            line = line.replace(one, "***");
        }
        return line;
    }
}
