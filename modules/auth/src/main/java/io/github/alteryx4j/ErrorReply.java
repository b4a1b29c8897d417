package io.github.alteryx4j;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the server said beside a status that is no success.
 *
 * @param status the HTTP status
 * @param message the server's message, or a cut of its body where it has none; never null, maybe empty
 * @param fieldErrors what is wrong with which field ({@code modelState}); empty when the server does not say
 * @param retryAfter how long the server asks to wait, or null when it does not say
 * @param challenge all that {@code WWW-Authenticate} offers, or null when there is none
 */
@SuppressWarnings("serial") // the map is an immutable copy, which is serializable
public record ErrorReply(
        int status,
        String message,
        Map<String, List<String>> fieldErrors,
        @Nullable Duration retryAfter,
        @Nullable String challenge)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    public ErrorReply {
        fieldErrors = Map.copyOf(fieldErrors);
    }

    /** Status, message and field errors in one line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("HTTP ").append(status);
        if (!message.isEmpty()) {
            text.append(", ").append(message);
        }
        fieldErrors.forEach(
                (field, errors) -> text.append("; ").append(field).append(": ").append(String.join(" ", errors)));
        return text.toString();
    }
}
