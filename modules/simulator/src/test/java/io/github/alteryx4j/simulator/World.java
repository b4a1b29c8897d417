package io.github.alteryx4j.simulator;

import io.github.alteryx4j.testing.Contract;
import io.github.alteryx4j.testing.Endpoint;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A site that has one of everything, and what to say to each endpoint of the contract there. */
final class World {

    private static final String SID = "S-1-5-21-1-2-3-1001";
    private static final String ULID = "00000000000000000000000000";

    private final AlteryxSimulator simulator;
    private final Caller curator;
    private final Map<String, Object> known = new LinkedHashMap<>();

    World(AlteryxSimulator simulator, boolean windows) throws Exception {
        this.simulator = simulator;
        this.curator = Caller.curator(simulator);
        DcmBodies.allow(simulator, simulator.curator());
        known.put("ownerId", simulator.curator().id());
        known.put("role", "Viewer");
        known.put("email", "new@example.com");
        known.put("owner", simulator.curator().email());
        known.put("timeZone", "Europe/Berlin");
        known.put("language", "en-us");
        known.put("priority", "High");
        known.put("expirationDate", "2126-01-01T00:00:00Z");
        people(windows);
        assets();
        connections();
        known.put("secrets", Map.of());
        known.put("connectionId", known.get("dcm.connectionId"));
        known.put("format", "Csv");
        known.put("entity", "User");
        known.put("page", 0);
        known.put("pageSize", 50);
        known.put("afterDate", simulator.clock().now().toString());
        known.put(
                "beforeDate", simulator.clock().now().plus(Duration.ofDays(30)).toString());
        known.put("adGroupSid", SID);
        known.put("executionMode", "Standard");
        known.put("workflowCredentialType", "Default");
    }

    /** Calls the endpoint with all that it takes. */
    Caller.Answer call(Endpoint row) throws Exception {
        return call(curator, row, row.body() == null ? "" : json(row, row.body()));
    }

    /** Calls the endpoint as somebody else, or with another body. */
    Caller.Answer call(Caller caller, Endpoint row, String body) throws Exception {
        String path = path(row) + query(row);
        if (!row.parts().isEmpty()) {
            return upload(caller, row, path, "");
        }
        return row.body() == null && row.method().equals("GET")
                ? caller.get(path)
                : caller.call(row.method(), path, body);
    }

    /** Uploads without one of the parts. */
    Caller.Answer uploadWithout(Endpoint row, String missing) throws Exception {
        return upload(curator, row, path(row), missing);
    }

    Caller curator() {
        return curator;
    }

    private void people(boolean windows) throws Exception {
        if (!windows) {
            known.put("userId", curator.createUser("member", "Viewer").id());
            known.put("idleUserId", curator.createUser("idle", "Viewer").id());
        } else {
            known.put("userId", simulator.viewer().id());
        }
        String group = id(curator.post("/v3/usergroups", "{\"name\":\"Team\",\"role\":\"Viewer\"}"));
        known.put("userGroupId", group);
        curator.post("/v3/usergroups/" + group + "/users", "[\"" + known.get("userId") + "\"]");
        if (windows) {
            curator.post("/v3/usergroups/" + group + "/activedirectorygroups", "\"" + SID + "\"");
        }
        known.put("userIds", List.of(known.getOrDefault("idleUserId", known.get("userId"))));
        known.put("userGroupIds", List.of(group));
        JsonNode studio =
                curator.post("/v3/subscriptions", "{\"name\":\"Empty\"}").json();
        known.put("subscriptionId", studio.get("id").stringValue());
    }

    private void assets() throws Exception {
        String workflow = simulator.addWorkflow(w -> w.name("Report")
                .question(SimulatedQuestion.textBox("Region", "North"))
                .output("report.csv", "Csv", "a,b".getBytes(StandardCharsets.UTF_8)));
        known.put("workflowId", workflow);
        known.put("appId", workflow);
        known.put(
                "versionId",
                curator.get("/v3/workflows/" + workflow)
                        .json()
                        .get("publishedVersionId")
                        .stringValue());
        String job = run(workflow);
        simulator.clock().advance(Duration.ofMinutes(5));
        known.put("jobId", job);
        known.put("queuedJobId", run(workflow));
        known.put(
                "outputId",
                curator.get("/v3/jobs/" + job)
                        .json()
                        .get("outputs")
                        .get(0)
                        .get("id")
                        .stringValue());
        known.put("questions", List.of(Map.of("name", "Region", "value", "South")));
        String soon = simulator.clock().now().plus(Duration.ofDays(1)).toString();
        known.put("iteration", Map.of("iterationType", "Daily", "startTime", soon, "dailyContract", Map.of()));
        curator.put("/admin/v1/workflows/migratable/" + workflow, "true");
        known.put("scheduleId", id(curator.post("/v3/schedules", json("CreateScheduleContract"))));
        String collection = id(curator.post("/v3/collections", "{\"name\":\"Shelf\"}"));
        known.put("collectionId", collection);
        for (String what : List.of("workflow", "schedule", "userGroup", "user")) {
            String schema = "Add" + Character.toUpperCase(what.charAt(0)) + what.substring(1) + "Contract";
            curator.post("/v3/collections/" + collection + "/" + what + "s", json(schema));
        }
    }

    private String run(String workflow) throws Exception {
        return curator.post("/v3/workflows/" + workflow + "/jobs", "{}")
                .json()
                .get("id")
                .stringValue();
    }

    private void connections() throws Exception {
        String credential = simulator.seeds().credential(simulator.curator(), "CORP\\svc", "a password");
        known.put("credentialId", credential);
        known.put("defaultCredentialId", credential);
        String connection = simulator.seeds().dataConnection("Sales", "odbc:sales", "Sql");
        known.put("dataConnectionId", connection);
        for (String shared : List.of("credentials/" + credential, "serverDataConnections/" + connection)) {
            curator.post("/v3/" + shared + "/users", "{\"userId\":\"" + known.get("userId") + "\"}");
            curator.post("/v3/" + shared + "/userGroups", "{\"userGroupId\":\"" + known.get("userGroupId") + "\"}");
        }
        simulator.seeds().systemDataConnection("System", "odbc:system", "Sql");
        simulator.seeds().insight("Insight", simulator.curator());
        JsonNode dcm = curator.post(
                        "/v3/dcm/connections", DcmBodies.connection("Sales").toString())
                .json();
        known.put("dcm.id", dcm.get("id").stringValue());
        known.put("dcm.connectionId", dcm.get("connectionId").stringValue());
        known.put("sourceConnectionId", dcm.get("connectionId").stringValue());
        known.put("targetConnectionId", dcm.get("connectionId").stringValue());
        String rule = "{\"sourceConnectionId\":\"" + known.get("sourceConnectionId") + "\",\"targetConnectionId\":\""
                + known.get("targetConnectionId") + "\"}";
        known.put(
                "rule.id",
                curator.post("/v3/dcm/admin/connectionhandlingrules", rule)
                        .json()
                        .get("id")
                        .stringValue());
        known.put("sharedCredentials", List.of());
    }

    private String path(Endpoint row) {
        String[] segments = row.path().split("/");
        for (int i = 0; i < segments.length; i++) {
            if (segments[i].startsWith("{")) {
                String name = segments[i].substring(1, segments[i].length() - 1);
                segments[i] = String.valueOf(known.get(inRow(row, name)));
            }
        }
        return String.join("/", segments);
    }

    private static String inRow(Endpoint row, String name) {
        if (name.equalsIgnoreCase("id")) {
            return row.path().contains("connectionhandlingrules") ? "rule.id" : "dcm.id";
        } else if (row.path().startsWith("/v3/DCMEConnections")) {
            return "dcm.connectionId";
        } else if (row.method().equals("DELETE") && row.path().equals("/v3/users/{userId}")) {
            return "idleUserId";
        } else if (row.method().equals("DELETE") && row.path().equals("/v3/jobs/{jobId}")) {
            return "queuedJobId";
        }
        return name;
    }

    /** What is required, and the words that make a deletion go through. */
    private String query(Endpoint row) {
        String query = row.query().entrySet().stream()
                .filter(entry ->
                        Contract.isRequired(entry.getValue()) || entry.getKey().startsWith("force"))
                .map(entry -> entry.getKey() + "="
                        + URLEncoder.encode(
                                String.valueOf(known.getOrDefault(entry.getKey(), true)), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private Caller.Answer upload(Caller caller, Endpoint row, String path, String missing) throws Exception {
        Map<String, String> texts = new LinkedHashMap<>();
        String file = "";
        for (Map.Entry<String, String> part : row.parts().entrySet()) {
            String type = Contract.bare(part.getValue());
            if (part.getKey().equals(missing)) {
                continue;
            } else if (type.equals("file")) {
                file = part.getKey();
            } else if (Contract.isRequired(part.getValue())) {
                texts.put(
                        part.getKey(),
                        String.valueOf(known.getOrDefault(part.getKey(), type.equals("boolean") ? false : "text")));
            }
        }
        boolean usage = row.path().equals("/v3/usage");
        byte[] content = usage ? ULID.getBytes(StandardCharsets.US_ASCII) : AlteryxSimulator.packageOf(w -> {});
        return caller.upload(path, texts, file, usage ? "usage.txt" : "new.yxzp", content);
    }

    private String json(String schema) {
        return Caller.JSON.writeValueAsString(object(schema, ""));
    }

    private String json(Endpoint row, String type) {
        Object body = switch (type) {
            case "[string]" -> known.get("userIds");
            case "string" -> SID;
            default -> value("body", type);
        };
        if (row.path().startsWith("/v3/dcm") && body instanceof Map<?, ?> fields) {
            Map<Object, Object> created = new LinkedHashMap<>(fields);
            created.remove("id");
            body = created;
        }
        return Caller.JSON.writeValueAsString(body);
    }

    /** A body without one of its fields. */
    String jsonWithout(String schema, String missing) {
        return Caller.JSON.writeValueAsString(object(schema, missing));
    }

    private Map<String, @Nullable Object> object(String schema, String missing) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        Contract.OURS.schemas().getOrDefault(schema, Map.of()).forEach((name, type) -> {
            boolean ofAnother =
                    schema.startsWith("DCME") && List.of("id", "createdBy").contains(name);
            boolean wanted = !name.equals(missing) && !ofAnother && !name.endsWith("On");
            if (wanted && !(schema.equals("UpdateUserContract") && name.equals("id"))) {
                fields.put(name, value(name, Contract.bare(type)));
            }
        });
        return fields;
    }

    private Object value(String name, String type) {
        if (known.containsKey(name)) {
            return known.get(name);
        } else if (type.startsWith("[")) {
            return List.of();
        } else if (type.startsWith("{")) {
            return type.equals("{any}") ? Map.of() : Map.of("login", value(name, Contract.inner(type)));
        } else if (Contract.OURS.schemas().containsKey(type)) {
            return object(type, "");
        }
        return switch (type) {
            case "string" -> "text";
            case "boolean" -> true;
            case "int" -> 1;
            case "instant" -> "2126-01-01T00:00:00Z";
            default -> type.substring(0, type.indexOf('|'));
        };
    }

    private static String id(Caller.Answer created) {
        if (created.status() >= 300) {
            throw new AssertionError(created.status() + " " + created.text());
        }
        return created.id();
    }
}
