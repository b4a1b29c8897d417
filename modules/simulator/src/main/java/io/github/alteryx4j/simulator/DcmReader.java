package io.github.alteryx4j.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the body of an upsert, where data source and credentials are each wrapped in an {@code object}. */
final class DcmReader {

    private final Site site;
    private final Fields fields;
    private final String ownerId;

    DcmReader(Site site, Fields fields, String ownerId) {
        this.site = site;
        this.fields = fields;
        this.ownerId = ownerId;
    }

    /** What the body says, or the refusal that names all that is wrong. */
    DcmContent read() {
        String name = filled(fields, "name");
        String schemaName = filled(fields, "schemaName");
        boolean allowInSdks = Boolean.TRUE.equals(fields.flag("allowInSdks", false));
        JsonNode parameters = object(fields, "parameters");
        DcmContent.@Nullable DataSource dataSource = dataSource();
        Map<String, DcmContent.Credential> credentials = credentials();
        fields.taken();
        if (dataSource == null) {
            throw Problem.badRequest("The dataSource field is required.");
        }
        return new DcmContent(name, schemaName, allowInSdks, parameters, dataSource, credentials);
    }

    private DcmContent.@Nullable DataSource dataSource() {
        Fields source = unwrapped(fields, "dataSource");
        if (source == null) {
            return null;
        }
        return new DcmContent.DataSource(
                id(source, site.dcm().hasDataSource(ownerId, sentId(source))),
                filled(source, "name"),
                filled(source, "schemaName"),
                source.text("drvName", false),
                source.text("host", false),
                object(source, "parameters"));
    }

    private Map<String, DcmContent.Credential> credentials() {
        Map<String, DcmContent.Credential> read = new LinkedHashMap<>();
        Fields all = fields.inner("credentials", true);
        for (String place : names(fields, "credentials")) {
            Fields credential = all == null ? null : unwrapped(all, place);
            if (credential != null) {
                read.put(place, credential(credential));
            }
        }
        return read;
    }

    private DcmContent.Credential credential(Fields credential) {
        return new DcmContent.Credential(
                id(credential, site.dcm().hasCredential(ownerId, sentId(credential))),
                filled(credential, "name"),
                filled(credential, "schemaName"),
                credential.text("userName", false),
                object(credential, "parameters"),
                secrets(credential));
    }

    private static Map<String, DcmContent.Secret> secrets(Fields credential) {
        Map<String, DcmContent.Secret> read = new LinkedHashMap<>();
        Fields all = credential.inner("secrets", true);
        for (String name : names(credential, "secrets")) {
            Fields secret = all == null ? null : all.inner(name, true);
            if (secret != null) {
                Fields value = secret.inner("value", false);
                if (value != null) {
                    value.text("text", true);
                }
                read.put(name, new DcmContent.Secret(Moment.of(secret, "expiresOn"), object(secret, "parameters")));
            }
        }
        return read;
    }

    private static @Nullable Fields unwrapped(Fields fields, String name) {
        Fields wrapper = fields.inner(name, true);
        return wrapper == null ? null : wrapper.inner("object", true);
    }

    /** An id that is sent must be one of the owner's; without one a new thing is meant. */
    private String id(Fields of, boolean known) {
        String sent = sentId(of);
        if (!sent.isEmpty() && !known) {
            of.wrong("id", "The id " + sent + " does not exist.");
        }
        return sent.isEmpty() ? site.ids().uuid() : sent;
    }

    private static String sentId(Fields of) {
        String sent = of.text("id", false);
        return sent == null ? "" : sent;
    }

    private static String filled(Fields of, String name) {
        return String.valueOf(of.filled(name, true));
    }

    private static JsonNode object(Fields of, String name) {
        JsonNode object = of.object(name, true);
        return object == null ? Json.MAPPER.createObjectNode() : object;
    }

    private static Iterable<String> names(Fields of, String name) {
        JsonNode object = of.object(name, false);
        return object == null ? List.of() : object.propertyNames();
    }
}
