package io.github.alteryx4j.client;

import io.github.alteryx4j.ConfigurationException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A path with names in braces, such as {@code /v3/jobs/{jobId}}. Each template is taken apart once. Whatever an id
 * holds, it stays one path segment.
 */
final class UriTemplate {

    /** More than any id has, and less than what servers refuse. */
    private static final int LONGEST_ID = 1_000;

    /**
     * What is harmless when encoded, unless something between us and the server decodes it and looks at the path then:
     * steps to other folders, and control characters.
     */
    private static final Pattern CHANGES_PATHS = Pattern.compile("\\p{Cntrl}|(?:^|[/\\\\])\\.\\.?(?:[/\\\\]|$)");

    private static final Map<String, UriTemplate> KNOWN = new ConcurrentHashMap<>();

    private final String text;
    private final String[] literals;
    private final String[] names;

    private UriTemplate(String text) {
        this.text = text;
        String[] parts = text.split("[{}]", -1);
        this.literals = new String[parts.length / 2 + 1];
        this.names = new String[parts.length / 2];
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 0) {
                literals[i / 2] = parts[i];
            } else {
                names[i / 2] = parts[i];
            }
        }
    }

    static UriTemplate of(String text) {
        UriTemplate known = KNOWN.get(text);
        return known != null ? known : KNOWN.computeIfAbsent(text, UriTemplate::new);
    }

    /**
     * Appends the path with the ids in their places.
     *
     * @throws ConfigurationException if an id is blank or could change the path
     */
    void expand(StringBuilder path, String... ids) {
        if (ids.length != names.length) {
            throw new IllegalArgumentException(text + " needs " + names.length + " ids, not " + ids.length);
        }
        path.append(literals[0]);
        for (int i = 0; i < ids.length; i++) {
            appendSegment(path, ids[i], names[i]);
            path.append(literals[i + 1]);
        }
    }

    private static void appendSegment(StringBuilder path, String id, String name) {
        if (isPlain(id) && id.length() <= LONGEST_ID) {
            path.append(id);
            return;
        }
        if (id.isBlank()
                || id.length() > LONGEST_ID
                || CHANGES_PATHS.matcher(id).find()) {
            // What was given stays out of the message: it may be anything, and messages are logged.
            throw new ConfigurationException("The " + name + " is no id: it is blank, longer than " + LONGEST_ID
                    + " characters, or holds a control character or a path step such as '..'");
        }
        path.append(encode(id));
    }

    /** Letters, digits, hyphen and underscore: all that ids of the server are made of. */
    private static boolean isPlain(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean plain =
                    (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
            if (!plain) {
                return false;
            }
        }
        return !id.isEmpty();
    }

    /**
     * Percent-encodes all but letters, digits and {@code - _ . *}, for paths and queries alike.
     *
     * @throws ConfigurationException if it is no text that could be sent: the encoder would put a question mark
     */
    static String encode(String text) {
        if (isPlain(text)) {
            return text;
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new ConfigurationException("A text holds half of a character (an unpaired surrogate)");
        }
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return text;
    }
}
