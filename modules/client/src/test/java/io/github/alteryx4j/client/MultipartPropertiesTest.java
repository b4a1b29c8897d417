package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.client.common.Upload;
import io.github.alteryx4j.testing.Cases;
import io.github.alteryx4j.testing.Noise;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever names, values and file names hold, a form has the parts that were put into it. */
class MultipartPropertiesTest {

    /** A part as a reader of the format sees it. */
    private record Part(List<String> head, String content) {}

    @Test
    void aFormIsReadBackPartByPart() {
        Cases.check(5_000, random -> {
            List<String> names = new ArrayList<>();
            List<String> values = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                names.add(text(random));
                values.add(text(random));
            }
            check(names, values, text(random), text(random).getBytes(StandardCharsets.UTF_8));
        });
    }

    static void check(List<String> names, List<String> values, String fileName, byte[] file) {
        Multipart.Builder builder = Multipart.builder();
        for (int i = 0; i < names.size(); i++) {
            builder.field(names.get(i), values.get(i));
        }
        Multipart form = builder.file("file", Upload.bytes(fileName, file));
        byte[] body = body(form);

        assertThat(form.length().block(Duration.ofSeconds(1))).isEqualTo(body.length);
        List<Part> parts = parts(form.contentType(), new String(body, StandardCharsets.UTF_8));
        assertThat(parts).hasSize(names.size() + 1);
        for (int i = 0; i < names.size(); i++) {
            assertThat(parts.get(i).head())
                    .containsExactly("Content-Disposition: form-data; name=\"" + quoted(names.get(i)) + "\"");
            assertThat(parts.get(i).content()).isEqualTo(values.get(i));
        }
        Part last = parts.get(names.size());
        assertThat(last.head())
                .containsExactly(
                        "Content-Disposition: form-data; name=\"file\"; filename=\"" + quoted(fileName) + "\"",
                        "Content-Type: application/octet-stream");
        assertThat(last.content()).isEqualTo(new String(file, StandardCharsets.UTF_8));
    }

    /** Text that UTF-8 can carry. */
    private static String text(Random random) {
        String text = Noise.text(random, 8) + Noise.pick(random, List.of("", "\r\n--\0\r\n", "\r\n--\0--\r\n"));
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return Pattern.compile("[\\x00-\\x1f\"\\\\\\x7f]")
                .matcher(text)
                .replaceAll(found -> "%%%02X".formatted((int) found.group().charAt(0)));
    }

    private static byte[] body(Multipart form) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (ByteBuffer piece : form.content(form.length().block()).toIterable()) {
            byte[] bytes = new byte[piece.remaining()];
            piece.get(bytes);
            body.writeBytes(bytes);
        }
        return body.toByteArray();
    }

    private static List<Part> parts(String contentType, String body) {
        String delimiter = "\r\n--" + contentType.substring(contentType.indexOf("boundary=") + 9);
        String rest = "\r\n" + body;
        List<Part> parts = new ArrayList<>();
        assertThat(rest).startsWith(delimiter);
        rest = rest.substring(delimiter.length());
        while (!rest.equals("--\r\n")) {
            assertThat(rest).startsWith("\r\n");
            int headEnd = rest.indexOf("\r\n\r\n");
            int end = rest.indexOf(delimiter, headEnd + 2);
            parts.add(new Part(List.of(rest.substring(2, headEnd).split("\r\n")), rest.substring(headEnd + 4, end)));
            rest = rest.substring(end + delimiter.length());
        }
        return parts;
    }
}
