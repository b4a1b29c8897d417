package io.github.alteryx4j.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An answer that is an error. Carries no stack: it is thrown for every refused request. */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Object body;

    Problem(int status, Object body) {
        super(String.valueOf(body), null, false, false);
        this.status = status;
        this.body = body;
    }

    int status() {
        return status;
    }

    Object body() {
        return body;
    }

    static Problem badRequest(String message) {
        return new Problem(400, Json.object("message", message));
    }

    /** The form that names each refused field. */
    static Problem invalid(Map<String, String> messagesByField) {
        Map<String, Object> state = new LinkedHashMap<>();
        messagesByField.forEach((field, message) -> state.put(field, List.of(message)));
        return new Problem(400, Json.object("message", "The request is invalid.", "modelState", state));
    }

    static Problem denied() {
        return new Problem(401, Json.object("message", "Authorization has been denied for this request."));
    }

    static Problem forbidden(String message) {
        return new Problem(403, Json.object("message", message));
    }

    static Problem notFound(String message) {
        return new Problem(404, Json.object("message", message));
    }

    /** The form that the two transfer calls use: the body is a bare JSON string. */
    static Problem text(int status, String text) {
        return new Problem(status, text);
    }
}
