package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.testing.Received;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of a multipart body, cut at the boundary and nowhere else. */
record Part(String name, @Nullable String fileName, String content) {

    private static final Pattern HEAD = Pattern.compile("Content-Disposition: form-data; name=\"([^\"]+)\""
            + "(?:; filename=\"([^\"\\\\\\p{Cntrl}]*)\"\r\nContent-Type: application/octet-stream)?");

    static List<Part> of(Received request) {
        String type = String.valueOf(request.header("Content-Type"));
        String line = "\r\n--" + type.substring(type.indexOf("boundary=") + 9);
        String body = "\r\n" + request.text();
        assertThat(body).startsWith(line + "\r\n").endsWith(line + "--\r\n");
        List<Part> parts = new ArrayList<>();
        String inner = body.substring(line.length() + 2, body.length() - line.length() - 4);
        for (String part : inner.split(Pattern.quote(line + "\r\n"), -1)) {
            int end = part.indexOf("\r\n\r\n");
            Matcher head = HEAD.matcher(part.substring(0, end));
            assertThat(head.matches()).as(part.substring(0, end)).isTrue();
            parts.add(new Part(head.group(1), head.group(2), part.substring(end + 4)));
        }
        return parts;
    }
}
