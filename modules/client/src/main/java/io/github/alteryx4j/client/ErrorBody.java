package io.github.alteryx4j.client;

import io.github.alteryx4j.ErrorReply;
import io.github.alteryx4j.auth.RetryAfter;
import io.github.alteryx4j.auth.Secret;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The body of an answer without success, in any of the forms that servers and what stands before them use. */
final class ErrorBody {

    private static final int LONGEST_MESSAGE = 500;
    private static final int MOST_FIELDS = 100;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}]+");

    private final Answer answer;
    private final byte[] body;
    private final @Nullable JsonNode json;

    ErrorBody(Answer answer, byte[] body) {
        this.answer = answer;
        this.body = readable(answer, body);
        this.json = parse(this.body);
    }

    /** A compressed body is not read: it says nothing as it stands, and inflated it may be endless. */
    private static byte[] readable(Answer answer, byte[] body) {
        return answer.isPlain() ? body : new byte[0];
    }

    ErrorReply reply() {
        Duration wait = RetryAfter.read(answer.header("Retry-After"), Instant.now());
        List<String> challenges =
                answer.headers("WWW-Authenticate").stream().map(this::clean).toList();
        return new ErrorReply(
                answer.status(),
                message(),
                fieldErrors(),
                wait,
                challenges.isEmpty() ? null : String.join(", ", challenges));
    }

    /** The server's router adds a detail when it is the route that it does not know, and not the id. */
    boolean isUnknownRoute() {
        return text("messageDetail") != null;
    }

    /** Where a redirect leads, without user, path and query; they may hold anything. */
    String redirectTarget() {
        String location = answer.header("Location");
        try {
            URI target = URI.create(location == null ? "" : location);
            String port = target.getPort() < 0 ? "" : ":" + target.getPort();
            return target.getHost() == null
                    ? ""
                    : " " + clean("to " + target.getScheme() + "://" + target.getHost() + port);
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    private String message() {
        String inner = text("innerExceptionMessage");
        for (String field : List.of("message", "exceptionMessage", "error_description", "error")) {
            String text = text(field);
            if (text != null) {
                return clean(inner == null ? text : text + " (" + inner + ")");
            }
        }
        if (json != null && json.isString()) {
            return clean(json.stringValue());
        }
        // What looks like a tag may be a part of a secret.
        return clean(PageText.of(masked(new String(body, StandardCharsets.UTF_8))));
    }

    private Map<String, List<String>> fieldErrors() {
        Map<String, List<String>> errors = new LinkedHashMap<>();
        JsonNode state = field("modelState");
        if (state != null && state.isObject()) {
            state.properties().stream()
                    .limit(MOST_FIELDS)
                    .forEach(entry -> errors.put(clean(entry.getKey()), texts(entry.getValue())));
        }
        return errors;
    }

    /** The complaints about one field: a list of texts, as a rule. */
    private List<String> texts(JsonNode complaints) {
        List<JsonNode> each = complaints.isContainer() ? List.copyOf(complaints.values()) : List.of(complaints);
        return each.stream()
                .filter(complaint -> !complaint.isNull())
                .limit(MOST_FIELDS)
                .map(complaint -> clean(complaint.isString() ? complaint.stringValue() : complaint.toString()))
                .toList();
    }

    private @Nullable String text(String name) {
        JsonNode value = field(name);
        return value == null || !value.isString() || value.stringValue().isBlank() ? null : value.stringValue();
    }

    private @Nullable JsonNode field(String name) {
        if (json == null || !json.isObject()) {
            return null;
        }
        return json.properties().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable JsonNode parse(byte[] body) {
        try {
            return Json.tree(body);
        } catch (JacksonException noJson) {
            return null;
        }
    }

    /** One line of reasonable length without our secrets; masked first and cut then. */
    private String clean(String text) {
        String line = UNPRINTABLE.matcher(masked(text)).replaceAll(" ").trim();
        return line.length() > LONGEST_MESSAGE ? line.substring(0, LONGEST_MESSAGE) + "…" : line;
    }

    private String masked(String text) {
        String masked = text;
        Call call = answer.call();
        if (call.token() != null) {
            masked = Secret.of(call.token().reveal()).maskIn(masked);
        }
        for (Secret secret : call.secrets()) {
            masked = secret.maskIn(masked);
        }
        return masked;
    }
}
