package io.github.alteryx4j.examples.verify;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** How fields come that nobody set. The client reads all three ways alike. */
final class UnsetChecks {

    private static final String TEXT = "\"\"";
    private static final String NULL = "null";

    private UnsetChecks() {}

    static List<Check> all() {
        return List.of(
                check("workflows in V3", Samples.WORKFLOWS, Map.of("sourceAppId", TEXT)),
                new Check(
                        "one workflow in V3",
                        said(Map.of("comments", TEXT, "workerTag", TEXT, "hasPrivateDataExemption", NULL)),
                        server -> {
                            String id = Samples.firstId(server, Samples.WORKFLOWS, "id");
                            return id == null
                                    ? Seen.unknown("no workflow can be seen")
                                    : look(
                                            server,
                                            "/v3/workflows/" + id,
                                            Map.of(
                                                    "comments",
                                                    TEXT,
                                                    "workerTag",
                                                    TEXT,
                                                    "hasPrivateDataExemption",
                                                    NULL));
                        }),
                check("workflows in V1", Samples.WORKFLOWS_V1, Map.of("workerTag", TEXT)),
                check(
                        "schedules in V3",
                        Samples.SCHEDULES,
                        Map.of("comment", TEXT, "workerTag", TEXT, "credentialId", TEXT, "lastError", NULL)));
    }

    private static Check check(String about, String path, Map<String, String> usual) {
        return new Check(about, said(usual), server -> look(server, path, usual));
    }

    private static String said(Map<String, String> usual) {
        return new TreeMap<>(usual)
                .entrySet().stream()
                        .map(field -> "`" + field.getKey() + "` " + field.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static Seen look(Server server, String path, Map<String, String> usual) {
        RawReply reply = server.get(path);
        if (!reply.isOk()) {
            return Seen.unknown("status " + reply.status());
        }
        Map<String, Integer> tally = new TreeMap<>();
        boolean asAssumed = true;
        for (JsonNode element : reply.elements()) {
            for (Map.Entry<String, String> field : usual.entrySet()) {
                String way = way(element, field.getKey());
                if (!way.isEmpty()) {
                    tally.merge("`" + field.getKey() + "` " + way, 1, Integer::sum);
                    asAssumed &= way.equals(field.getValue());
                }
            }
        }
        String text = tally.entrySet().stream()
                .map(entry -> entry.getKey() + " ×" + entry.getValue())
                .collect(Collectors.joining(", "));
        return tally.isEmpty() ? Seen.unknown("no unset field can be seen") : Seen.of(asAssumed, text);
    }

    private static String way(JsonNode element, String field) {
        JsonNode value = element.get(field);
        if (value == null) {
            return "absent";
        }
        return value.isNull() ? NULL : value.isString() && value.stringValue().isEmpty() ? TEXT : "";
    }
}
