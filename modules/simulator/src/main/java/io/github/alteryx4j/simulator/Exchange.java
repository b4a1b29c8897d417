package io.github.alteryx4j.simulator;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import tools.jackson.databind.JsonNode;

/** One request as the handlers see it. Names of query parameters match without regard to case. */
final class Exchange {

    private static final int MAX_BODY = 4 * 1024 * 1024;

    private final HttpServerRequest request;
    private final Map<String, String> pathVariables;
    private final Map<String, String> query = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private @Nullable SimulatedUser user;

    Exchange(HttpServerRequest request, Map<String, String> pathVariables) {
        this.request = request;
        this.pathVariables = pathVariables;
        new QueryStringDecoder(request.uri()).parameters().forEach((name, values) -> query.put(name, values.get(0)));
    }

    HttpServerRequest request() {
        return request;
    }

    SimulatedUser user() {
        return Objects.requireNonNull(user, "No user before the token was checked");
    }

    void user(SimulatedUser caller) {
        this.user = caller;
    }

    String path(String name) {
        return Objects.requireNonNull(pathVariables.get(name), name);
    }

    /** The query parameter, or null when it is absent or empty. */
    @Nullable String query(String name) {
        String value = query.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    boolean flag(String name, boolean otherwise) {
        String value = query(name);
        if (value == null) {
            return otherwise;
        }
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Problem.badRequest("The value '" + value + "' is not valid for " + name + ".");
        };
    }

    /** Whether {@code view} asks for all there is to show: Full rather than Default. */
    boolean isFullView() {
        String view = query("view");
        if (view != null && !view.equalsIgnoreCase("Default") && !view.equalsIgnoreCase("Full")) {
            throw Problem.badRequest("The value '" + view + "' is not valid for view.");
        }
        return "Full".equalsIgnoreCase(view);
    }

    @Nullable String header(String name) {
        return request.requestHeaders().get(name);
    }

    /** The token of the Authorization header, or null. */
    @Nullable String bearer() {
        String value = header("Authorization");
        return value != null && value.regionMatches(true, 0, "Bearer ", 0, 7)
                ? value.substring(7).trim()
                : null;
    }

    Mono<byte[]> bytes() {
        return request.receive()
                .asByteArray()
                .collect(ByteArrayOutputStream::new, (all, part) -> {
                    if (all.size() + part.length > MAX_BODY) {
                        throw new Problem(413, Json.object("message", "Maximum request length exceeded."));
                    }
                    all.write(part, 0, part.length);
                })
                .map(ByteArrayOutputStream::toByteArray);
    }

    Mono<JsonNode> json() {
        return bytes().map(Json::parse);
    }
}
