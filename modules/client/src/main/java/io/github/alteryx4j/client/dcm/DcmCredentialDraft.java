package io.github.alteryx4j.client.dcm;

import io.github.alteryx4j.auth.Secret;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a connection is to log in.
 *
 * @param id that of one that is there; null makes a new one
 * @param secrets by their names, such as {@code password}
 */
public record DcmCredentialDraft(
        @Nullable String id,
        String name,
        String schemaName,
        @Nullable String userName,
        Map<String, @Nullable Object> parameters,
        Map<String, SecretDraft> secrets) {

    public DcmCredentialDraft {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        secrets = Collections.unmodifiableMap(new LinkedHashMap<>(secrets));
    }

    /**
     * A secret to store.
     *
     * @param value null leaves it as it is
     * @param expiresOn when it is to be renewed, or null
     */
    public record SecretDraft(
            @Nullable Secret value, @Nullable Instant expiresOn, Map<String, @Nullable Object> parameters) {

        public SecretDraft {
            parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        }
    }

    /** Fills one in. */
    public static DcmCredentialDraft of(String name, String schemaName, Consumer<Builder> filling) {
        Builder builder = new Builder();
        filling.accept(builder);
        return builder.build(name, schemaName);
    }

    /** Collects what is given; the rest keeps its default. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String userName;
        private final Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        private final Map<String, SecretDraft> secrets = new LinkedHashMap<>();

        private Builder() {}

        /** The credential to use or change; without it a new one is made. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Who logs in. */
        public Builder userName(String userName) {
            this.userName = userName;
            return this;
        }

        /** One of the parameters that its schema asks for. */
        public Builder parameter(String name, Object value) {
            parameters.put(name, value);
            return this;
        }

        /** One of the secrets that its schema asks for. */
        public Builder secret(String name, Secret value) {
            return secret(name, new SecretDraft(value, null, Map.of()));
        }

        /** One of the secrets that its schema asks for, with its end or parameters. */
        public Builder secret(String name, SecretDraft secret) {
            secrets.put(name, secret);
            return this;
        }

        private DcmCredentialDraft build(String name, String schemaName) {
            return new DcmCredentialDraft(id, name, schemaName, userName, parameters, secrets);
        }
    }
}
