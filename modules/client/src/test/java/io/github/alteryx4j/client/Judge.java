package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.testing.Contract;
import io.github.alteryx4j.testing.Endpoint;
import io.github.alteryx4j.testing.Received;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds requests against one row of the contract, and keeps in mind what of it was sent. */
final class Judge {

    private final Endpoint row;
    private final Set<String> sent = new TreeSet<>();

    Judge(Endpoint row) {
        this.row = row;
    }

    void hear(Received request) {
        assertThat(request.method()).isEqualTo(row.method());
        assertThat(request.path()).matches("/webapi" + row.path().replaceAll("\\{\\w+}", "[^/]+"));
        query(request);
        if (!row.parts().isEmpty()) {
            parts(request);
        } else if (row.body() != null) {
            assertThat(request.header("Content-Type")).startsWith("application/json");
            body(row.body(), JsonMapper.shared().readTree(request.body()), "body");
        } else {
            assertThat(request.body()).as("body").isEmpty();
        }
    }

    /** All that the row knows was sent at some time. */
    void heardEverything() {
        Set<String> all = new TreeSet<>(row.query().keySet());
        all.addAll(row.parts().keySet());
        if (row.body() != null) {
            fields(row.body(), all);
        }
        assertThat(sent).as("sent at some time").isEqualTo(all);
    }

    private void query(Received request) {
        int mark = request.uri().indexOf('?');
        List<String> pairs = mark < 0
                ? List.of()
                : Arrays.asList(request.uri().substring(mark + 1).split("&"));
        Set<String> names = new TreeSet<>();
        for (String pair : pairs) {
            String name = pair.substring(0, pair.indexOf('='));
            String value = URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8);
            assertThat(row.query()).as("query").containsKey(name);
            text(Contract.bare(row.query().get(name)), value, name);
            assertThat(names.add(name)).as(name + " once").isTrue();
        }
        hasRequired(row.query(), names);
        sent.addAll(names);
    }

    private void parts(Received request) {
        assertThat(request.header("Content-Type")).startsWith("multipart/form-data; boundary=");
        Set<String> names = new TreeSet<>();
        for (Part part : Part.of(request)) {
            assertThat(row.parts()).as("parts").containsKey(part.name());
            String type = Contract.bare(row.parts().get(part.name()));
            assertThat(part.fileName() != null).as(part.name() + " is a file").isEqualTo(type.equals("file"));
            text(type, part.content(), part.name());
            assertThat(names.add(part.name())).as(part.name() + " once").isTrue();
        }
        hasRequired(row.parts(), names);
        sent.addAll(names);
    }

    private static void hasRequired(Map<String, String> declared, Set<String> given) {
        assertThat(given)
                .as("required")
                .containsAll(declared.keySet().stream()
                        .filter(name -> Contract.isRequired(declared.get(name)))
                        .toList());
    }

    private static void text(String type, String value, String name) {
        switch (type) {
            case "string", "file" -> {}
            case "int" -> assertThat(Integer.parseInt(value)).as(name).isNotNegative();
            case "boolean" -> assertThat(value).as(name).isIn("true", "false");
            case "instant" -> assertThat(Instant.parse(value)).as(name).isNotNull();
            default -> assertThat(type.split("\\|")).as(name).contains(value);
        }
    }

    private void body(String type, JsonNode value, String at) {
        if (type.startsWith("[")) {
            assertThat(value.isArray()).as(at + " is an array").isTrue();
            value.forEach(element -> body(Contract.inner(type), element, at + "[]"));
        } else if (type.startsWith("{")) {
            assertThat(value.isObject()).as(at + " is a map").isTrue();
            value.forEach(element -> body(Contract.inner(type), element, at + "{}"));
        } else if (Contract.OURS.schemas().containsKey(type)) {
            object(type, value, at);
        } else if (type.equals("int")) {
            assertThat(value.isInt()).as(at + " is a number").isTrue();
        } else if (type.equals("boolean")) {
            assertThat(value.isBoolean()).as(at + " is a boolean").isTrue();
        } else if (!type.equals("any")) {
            assertThat(value.isString()).as(at + " is a text").isTrue();
            text(type, value.stringValue(), at);
        }
    }

    private void object(String schema, JsonNode value, String at) {
        assertThat(value.isObject()).as(at + " is an object").isTrue();
        Map<String, String> declared = Contract.OURS.schemas().get(schema);
        value.properties().forEach(field -> {
            String name = field.getKey();
            assertThat(declared).as(at).containsKey(name);
            body(Contract.bare(declared.get(name)), field.getValue(), at + '.' + name);
            sent.add(schema + '.' + name);
        });
        hasRequired(declared, Set.copyOf(value.propertyNames()));
    }

    private static void fields(String type, Set<String> into) {
        if (type.startsWith("[") || type.startsWith("{")) {
            fields(Contract.inner(type), into);
            return;
        }
        Contract.OURS.schemas().getOrDefault(type, Map.of()).forEach((name, fieldType) -> {
            if (into.add(type + '.' + name)) {
                fields(Contract.bare(fieldType), into);
            }
        });
    }
}
