package io.github.alteryx4j.client;

import io.github.alteryx4j.auth.Secret;
import io.github.alteryx4j.client.dcm.DcmConnectionDraft;
import io.github.alteryx4j.client.dcm.DcmCredentialDraft;
import io.github.alteryx4j.client.dcm.DcmCredentialDraft.SecretDraft;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A DCM connection as the server takes it: its data source and credentials each stand in an object of their own. */
record DcmBody(
        @Nullable String ownerId,
        @Nullable String id,
        String name,
        String schemaName,
        @Nullable Boolean allowInSdks,
        Map<String, @Nullable Object> parameters,
        Wrapped<DcmConnectionDraft.DataSource> dataSource,
        Map<String, Wrapped<Credential>> credentials) {

    record Wrapped<T>(T object) {}

    record Credential(
            @Nullable String id,
            String name,
            String schemaName,
            @Nullable String userName,
            Map<String, @Nullable Object> parameters,
            Map<String, StoredSecret> secrets) {}

    record StoredSecret(@Nullable Text value, @Nullable Instant expiresOn, Map<String, @Nullable Object> parameters) {}

    record Text(Secret text) {}

    /**
     * @param ownerId for whom an administrator makes it; null for the caller's own
     */
    static DcmBody of(@Nullable String ownerId, DcmConnectionDraft draft) {
        Map<String, Wrapped<Credential>> credentials = new LinkedHashMap<>();
        draft.credentials().forEach((role, credential) -> credentials.put(role, new Wrapped<>(credential(credential))));
        return new DcmBody(
                ownerId,
                draft.id(),
                draft.name(),
                draft.schemaName(),
                draft.allowInSdks(),
                draft.parameters(),
                new Wrapped<>(draft.dataSource()),
                credentials);
    }

    /** What of it must not show. */
    static List<Secret> secrets(DcmConnectionDraft draft) {
        return draft.credentials().values().stream()
                .flatMap(credential -> credential.secrets().values().stream())
                .map(SecretDraft::value)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Credential credential(DcmCredentialDraft draft) {
        Map<String, StoredSecret> secrets = new LinkedHashMap<>();
        draft.secrets().forEach((name, secret) -> {
            Text text = secret.value() == null ? null : new Text(secret.value());
            secrets.put(name, new StoredSecret(text, secret.expiresOn(), secret.parameters()));
        });
        return new Credential(
                draft.id(), draft.name(), draft.schemaName(), draft.userName(), draft.parameters(), secrets);
    }
}
