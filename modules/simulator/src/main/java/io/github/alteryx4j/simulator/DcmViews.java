package io.github.alteryx4j.simulator;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How DCM connections look. Of a secret, replies show when it ends and never what it is. */
final class DcmViews {

    private final Site site;

    DcmViews(Site site) {
        this.site = site;
    }

    /** With all shares, as the owner and Curators see it. */
    Map<String, @Nullable Object> owned(DcmConnection connection) {
        DcmConnection.Grants sharing = connection.sharing();
        Object execution = sharing.execution().isEmpty() ? null : people(sharing.execution());
        Object collaboration = sharing.collaboration().isEmpty() ? null : collaboration(connection);
        return view(connection, null, Blank.NULL, Json.object("execution", execution, "collaboration", collaboration));
    }

    /** As those see it with whom it is shared. */
    Map<String, @Nullable Object> borrowed(DcmConnection connection) {
        return view(connection, user(connection.ownerId()), connection.id(), null);
    }

    Map<String, @Nullable Object> collaboration(DcmConnection connection) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("borrowedCredentials", List.of());
        view.put("sharedCredentials", connection.sharing().sharedCredentials());
        view.putAll(people(connection.sharing().collaboration()));
        return view;
    }

    /** The older, shorter view. */
    static Map<String, @Nullable Object> brief(DcmConnection connection) {
        DcmContent.DataSource source = connection.content().dataSource();
        return Json.object(
                "objectId",
                connection.id(),
                "name",
                connection.content().name(),
                "dataSource",
                Json.object(
                        "name", source.name(),
                        "schemaName", source.schemaName(),
                        "drvName", Blank.orNull(source.drvName()),
                        "host", Blank.orNull(source.host()),
                        "parameters", source.parameters()));
    }

    static Map<String, @Nullable Object> removed(DcmConnections.Removed removed, Instant now) {
        return Json.object(
                "deletedConnections", deleted(List.of(removed.connection()), now),
                "deletedDataSources", deleted(removed.dataSources(), now),
                "deletedCredentials", deleted(removed.credentials(), now));
    }

    Map<String, @Nullable Object> user(String id) {
        SimulatedUser user = site.users().find(id);
        return Json.object("id", id, "email", user == null ? Blank.TEXT : user.email());
    }

    private Map<String, @Nullable Object> view(
            DcmConnection connection, @Nullable Object sharedBy, Object sharedFrom, @Nullable Object sharing) {
        DcmContent content = connection.content();
        Map<String, Object> credentials = new LinkedHashMap<>();
        content.credentials().forEach((place, credential) -> credentials.put(place, credential(credential)));
        return Json.object(
                "sharedBy", sharedBy,
                "sharedFromConnection", sharedFrom,
                "connectionId", connection.connectionId(),
                "assignedConnectionIds", List.of(connection.connectionId()),
                "createdOn", Stamp.ticks(connection.created()),
                "lastChangedOn", Stamp.ticks(connection.changed()),
                "owner", user(connection.ownerId()),
                "sharing", sharing,
                "id", connection.id(),
                "name", content.name(),
                "schemaName", content.schemaName(),
                "allowInSdks", content.allowInSdks(),
                "parameters", content.parameters(),
                "dataSource", dataSource(content.dataSource()),
                "credentials", credentials);
    }

    private static Map<String, @Nullable Object> dataSource(DcmContent.DataSource source) {
        return Json.object(
                "id", source.id(),
                "name", source.name(),
                "schemaName", source.schemaName(),
                "drvName", Blank.orNull(source.drvName()),
                "host", Blank.orNull(source.host()),
                "parameters", source.parameters());
    }

    private static Map<String, @Nullable Object> credential(DcmContent.Credential credential) {
        Map<String, Object> secrets = new LinkedHashMap<>();
        credential.secrets().forEach((name, secret) -> secrets.put(name, secret(secret)));
        return Json.object(
                "id", credential.id(),
                "name", credential.name(),
                "schemaName", credential.schemaName(),
                "userName", Blank.orNull(credential.userName()),
                "parameters", credential.parameters(),
                "secrets", secrets);
    }

    private static Map<String, @Nullable Object> secret(DcmContent.Secret secret) {
        Instant expiresOn = secret.expiresOn();
        return Json.object(
                "expiresOn",
                expiresOn == null ? Blank.NULL : Stamp.millis(expiresOn),
                "parameters",
                secret.parameters());
    }

    private Map<String, @Nullable Object> people(Shares shares) {
        return Json.object(
                "users", shares.userIds().stream().map(this::user).toList(),
                "userGroups",
                        shares.userGroupIds().stream()
                                .map(id -> Json.object(
                                        "id", id, "name", site.sharing().groupName(id)))
                                .toList());
    }

    private static List<Map<String, @Nullable Object>> deleted(List<String> ids, Instant now) {
        return ids.stream()
                .map(id -> Json.object("id", id, "deletedOn", Stamp.ticks(now)))
                .toList();
    }
}
