package io.github.alteryx4j.auth;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** The fields that matter in a reply of the token endpoint, read leniently; all of them may be missing. */
record TokenReply(
        @Nullable String accessToken,
        @Nullable String tokenType,
        @Nullable String expiresIn,
        @Nullable String error,
        @Nullable String errorDescription) {

    /** The body is bounded already; within it, a reply is flat and its texts are short. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(50)
                    .maxNumberLength(100)
                    .maxNameLength(1_000)
                    .build())
            .build();

    private static final Duration DEFAULT_LIFE = Duration.ofMinutes(5);
    private static final double LONGEST_LIFE = Duration.ofHours(24).toSeconds();

    /**
     * Reads a JSON object.
     *
     * @throws JacksonException if the body is no such thing
     * @throws IllegalArgumentException if the body is JSON, but no object
     */
    static TokenReply read(byte[] body) {
        String accessToken = null;
        String tokenType = null;
        String expiresIn = null;
        String error = null;
        String errorDescription = null;
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), body)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("not a JSON object");
            }
            for (String field = json.nextName(); field != null; field = json.nextName()) {
                String value = json.nextToken().isScalarValue() && json.currentToken() != JsonToken.VALUE_NULL
                        ? json.getString()
                        : null;
                json.skipChildren();
                switch (field) {
                    case "access_token" -> accessToken = value;
                    case "token_type" -> tokenType = value;
                    case "expires_in" -> expiresIn = value;
                    case "error" -> error = value;
                    case "error_description" -> errorDescription = value;
                    default -> {}
                }
            }
        }
        return new TokenReply(accessToken, tokenType, expiresIn, error, errorDescription);
    }

    /** Five minutes when the reply does not say or says nonsense; never more than a day, never negative. */
    Duration life() {
        if (expiresIn == null) {
            return DEFAULT_LIFE;
        }
        try {
            double seconds = Double.parseDouble(expiresIn);
            return Double.isNaN(seconds)
                    ? DEFAULT_LIFE
                    : Duration.ofMillis((long) (Math.min(Math.max(seconds, 0), LONGEST_LIFE) * 1_000));
        } catch (NumberFormatException notANumber) {
            return DEFAULT_LIFE;
        }
    }

    boolean isBearer() {
        return tokenType == null || tokenType.isBlank() || tokenType.trim().equalsIgnoreCase("bearer");
    }

    /** Error code and description, as far as given. */
    String complaint() {
        return errorDescription == null ? String.valueOf(error) : error + " (" + errorDescription + ")";
    }

    @Override
    public String toString() {
        return "TokenReply[***]";
    }
}
