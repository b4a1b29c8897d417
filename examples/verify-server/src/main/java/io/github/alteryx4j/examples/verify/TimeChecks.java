package io.github.alteryx4j.examples.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How times are written. The client reads any number of digits, and what else it gets as text. */
final class TimeChecks {

    private static final Pattern ISO =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:\\.(\\d+))?(Z|[+-]\\d\\d:?\\d\\d)?");

    private TimeChecks() {}

    static List<Check> all() {
        List<Check> checks = new ArrayList<>();
        checks.add(check("workflows, V3", Samples.WORKFLOWS, "dateCreated", 0));
        checks.add(new Check("`dateCreated` of one workflow, V3", said(3), server -> {
            String id = Samples.firstId(server, Samples.WORKFLOWS, "id");
            return id == null ? none() : look(server, "/v3/workflows/" + id, "dateCreated", 3);
        }));
        checks.add(check("workflows, V1", Samples.WORKFLOWS_V1, "uploadDate", 3));
        checks.add(jobs("/v3/workflows/", "V3"));
        checks.add(jobs("/v1/workflows/", "V1"));
        checks.add(check("users, V3", "/v3/users?view=Default", "dateCreated", 3));
        checks.add(check("collections, V3", "/v3/collections?view=Default", "dateAdded", 3));
        for (String field : List.of("runDateTime", "lastRunTime")) {
            checks.add(check("schedules, V3", Samples.SCHEDULES, field, 0));
        }
        for (String field : List.of("creationTime", "lastModifiedDate")) {
            checks.add(check("schedules, V3", Samples.SCHEDULES, field, 3));
        }
        return checks;
    }

    private static Check jobs(String prefix, String version) {
        return new Check("`createDate` of a workflow's jobs, " + version, said(0), server -> {
            String path = Samples.busiest(server, prefix);
            return path == null ? none() : look(server, path + "?offset=0&limit=5", "createDate", 0);
        });
    }

    private static Check check(String about, String path, String field, int digits) {
        return new Check("`" + field + "` of " + about, said(digits), server -> look(server, path, field, digits));
    }

    private static Seen look(Server server, String path, String field, int digits) {
        RawReply reply = server.get(path);
        if (!reply.isOk()) {
            return Seen.unknown("status " + reply.status());
        }
        Set<String> forms = new TreeSet<>();
        for (JsonNode element : reply.elements()) {
            String form = form(element.get(field));
            if (form != null) {
                forms.add(form);
            }
        }
        return forms.isEmpty() ? none() : Seen.of(forms.equals(Set.of(said(digits))), String.join("; ", forms));
    }

    /** How the time is written, or null when there is none. */
    static @Nullable String form(@Nullable JsonNode value) {
        if (value == null
                || value.isNull()
                || (value.isString() && value.stringValue().isEmpty())) {
            return null;
        } else if (!value.isString()) {
            return Shape.kind(value);
        }
        Matcher iso = ISO.matcher(value.stringValue());
        if (!iso.matches()) {
            return "like " + value.stringValue().replaceAll("\\d", "9").replaceAll("\\p{L}", "a");
        }
        int digits = iso.group(1) == null ? 0 : iso.group(1).length();
        return "ISO, " + digits + " digits of a second, " + (iso.group(2) == null ? "no zone" : iso.group(2));
    }

    private static String said(int digits) {
        return "ISO, " + digits + " digits of a second, Z";
    }

    private static Seen none() {
        return Seen.unknown("no such time can be seen");
    }
}
