package io.github.alteryx4j.client;

import io.github.alteryx4j.ConfigurationException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A path with names in braces, such as {@code /v3/jobs/{jobId}}. Each template is taken apart once. Whatever an id
 * holds, it stays one path segment.
 */
final class UriTemplate {

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
     * @throws ConfigurationException if an id is blank or would change the path
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
        if (isPlain(id)) {
            path.append(id);
            return;
        }
        if (id.isBlank() || id.equals(".") || id.equals("..")) {
            throw new ConfigurationException("The " + name + " is '" + id + "', which is no id");
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
