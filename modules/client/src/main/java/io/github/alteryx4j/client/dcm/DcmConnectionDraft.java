package io.github.alteryx4j.client.dcm;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A connection to make, or to change when its id is given.
 *
 * @param id null makes a new one
 * @param credentials by their roles, as the schema names them
 */
public record DcmConnectionDraft(
        @Nullable String id,
        String name,
        String schemaName,
        @Nullable Boolean allowInSdks,
        Map<String, @Nullable Object> parameters,
        DataSource dataSource,
        Map<String, DcmCredentialDraft> credentials) {

    public DcmConnectionDraft {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        credentials = Collections.unmodifiableMap(new LinkedHashMap<>(credentials));
    }

    /**
     * What it leads to.
     *
     * @param id that of one that is there; null makes a new one
     * @param drvName the driver
     */
    public record DataSource(
            @Nullable String id,
            String name,
            String schemaName,
            @Nullable String drvName,
            @Nullable String host,
            Map<String, @Nullable Object> parameters) {

        public DataSource {
            parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        }
    }

    /** Fills one in. */
    public static DcmConnectionDraft of(
            String name, String schemaName, DataSource dataSource, Consumer<Builder> filling) {
        Builder builder = new Builder();
        filling.accept(builder);
        return builder.build(name, schemaName, dataSource);
    }

    /** Collects what is given; the rest keeps its default. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable Boolean allowInSdks;
        private final Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        private final Map<String, DcmCredentialDraft> credentials = new LinkedHashMap<>();

        private Builder() {}

        /** The connection to change; without it a new one is made. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Whether tools made with the SDKs may use it. */
        public Builder allowInSdks(Boolean allowInSdks) {
            this.allowInSdks = allowInSdks;
            return this;
        }

        /** One of the parameters that its schema asks for. */
        public Builder parameter(String name, Object value) {
            parameters.put(name, value);
            return this;
        }

        /** How it logs in, in one of the roles that its schema names. */
        public Builder credential(String role, DcmCredentialDraft credential) {
            credentials.put(role, credential);
            return this;
        }

        private DcmConnectionDraft build(String name, String schemaName, DataSource dataSource) {
            return new DcmConnectionDraft(id, name, schemaName, allowInSdks, parameters, dataSource, credentials);
        }
    }
}
