package io.github.alteryx4j.simulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plain HTTP caller with one user's token: another implementation of HTTP than the simulator's. */
final class Caller {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String BOUNDARY = "----simulator-test";

    private final AlteryxSimulator simulator;
    private String token;

    private Caller(AlteryxSimulator simulator, String token) {
        this.simulator = simulator;
        this.token = token;
    }

    record Answer(int status, HttpResponse<byte[]> response) {
        String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        byte[] bytes() {
            return response.body();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The id that travels as a JSON string. */
        String id() {
            return json().stringValue();
        }

        String message() {
            return json().get("message").asString();
        }
    }

    static Caller as(AlteryxSimulator simulator, SimulatedUser user) throws Exception {
        Caller caller = new Caller(simulator, "");
        caller.token = caller.requestToken(user).json().get("access_token").stringValue();
        return caller;
    }

    static Caller curator(AlteryxSimulator simulator) throws Exception {
        return as(simulator, simulator.curator());
    }

    static Caller withToken(AlteryxSimulator simulator, String token) {
        return new Caller(simulator, token);
    }

    String token() {
        return token;
    }

    Answer requestToken(SimulatedUser user) throws Exception {
        return form(
                "grant_type=client_credentials&client_id=" + user.clientId() + "&client_secret=" + user.clientSecret());
    }

    Answer form(String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(simulator.baseUrl() + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    Answer get(String path) throws Exception {
        return call("GET", path, "");
    }

    Answer post(String path, String json) throws Exception {
        return call("POST", path, json);
    }

    Answer put(String path, String json) throws Exception {
        return call("PUT", path, json);
    }

    Answer delete(String path) throws Exception {
        return call("DELETE", path, "");
    }

    Answer call(String method, String path, String json) throws Exception {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json))
                .build());
    }

    InputStream stream(String path) throws Exception {
        return CLIENT.send(request(path).build(), BodyHandlers.ofInputStream()).body();
    }

    Answer upload(String path, Map<String, String> texts, String filePart, String fileName, byte[] file)
            throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            line(body, "--" + BOUNDARY);
            line(body, "Content-Disposition: form-data; name=\"" + text.getKey() + "\"");
            line(body, "");
            line(body, text.getValue());
        }
        if (!filePart.isEmpty()) {
            line(body, "--" + BOUNDARY);
            line(body, "Content-Disposition: form-data; name=\"" + filePart + "\"; filename=\"" + fileName + "\"");
            line(body, "Content-Type: application/octet-stream");
            line(body, "");
            body.writeBytes(file);
            line(body, "");
        }
        line(body, "--" + BOUNDARY + "--");
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    static String json(Object... namesAndValues) {
        return JSON.writeValueAsString(Json.object(namesAndValues));
    }

    /** Creates a user with API access by HTTP, as the Curator who calls. */
    SimulatedUser createUser(String name, String role) throws Exception {
        String email = name + "@example.com";
        Answer created = post(
                "/v3/users",
                json("firstName", name, "lastName", "Test", "email", email, "role", role, "isApiEnabled", true));
        if (created.status() != 201) {
            throw new AssertionError(created.status() + " " + created.text());
        }
        return simulator.users().get(created.json().get("id").stringValue());
    }

    /** All parts that a new workflow needs. */
    static Map<String, String> workflowParts(SimulatedUser owner) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("name", "Uploaded");
        parts.put("ownerId", owner.id());
        parts.put("isPublic", "true");
        parts.put("isReadyForMigration", "false");
        parts.put("othersMayDownload", "true");
        parts.put("othersCanExecute", "true");
        parts.put("executionMode", "Standard");
        parts.put("workflowCredentialType", "Default");
        return parts;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(simulator.baseUrl() + path)).timeout(Duration.ofSeconds(20));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest request) throws Exception {
        HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
        return new Answer(response.statusCode(), response);
    }

    private static void line(ByteArrayOutputStream body, String text) throws IOException {
        body.write((text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
