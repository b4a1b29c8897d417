package io.github.alteryx4j.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.alteryx4j.auth.Secret;
import io.github.alteryx4j.client.common.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * JSON as the server speaks it: read leniently, written exactly. The reader or writer of a type is made when the first
 * call that needs it is put together, and kept.
 */
final class Json {

    /**
     * How far we follow a server that is broken or hostile; nothing of the API comes near. A text may be as long as a
     * whole element of a list, since descriptions and messages have no limit of their own.
     */
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(200)
            .maxStringLength(16 * 1024 * 1024)
            .maxNumberLength(100)
            .maxNameLength(10_000)
            .maxTokenCount(2_000_000)
            .build();

    /** Each event loop keeps its buffers: the pool that all threads share by default costs a list dear. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(LIMITS)
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .withCoercionConfigDefaults(
                    coercion -> coercion.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull))
            .withConfigOverride(
                    List.class,
                    override -> override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.SKIP)))
            .withConfigOverride(
                    Map.class, override -> override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addHandler(new Lenient.UnknownWords())
            .addModule(new SimpleModule("alteryx")
                    .addDeserializer(
                            String.class, new Lenient.OfText<>(String.class, text -> text.isEmpty() ? null : text))
                    .addDeserializer(Instant.class, new Lenient.Time())
                    .addDeserializer(
                            Timestamp.class,
                            new Lenient.OfText<>(Timestamp.class, text -> text.isBlank() ? null : new Timestamp(text)))
                    .addDeserializer(
                            Secret.class,
                            new Lenient.OfText<>(Secret.class, text -> text.isBlank() ? null : Secret.of(text)))
                    .addSerializer(Secret.class, new Revealing()))
            .build();

    /** Made on first use, which may be on an event loop: by a mapper of its own, since a mapper makes one at a time. */
    private static final ClassValue<ObjectReader> READERS = new ClassValue<>() {
        @Override
        protected ObjectReader computeValue(Class<?> type) {
            return MAPPER.rebuild().build().readerFor(type);
        }
    };

    private static final ClassValue<ObjectWriter> WRITERS = new ClassValue<>() {
        @Override
        protected ObjectWriter computeValue(Class<?> type) {
            return MAPPER.writerFor(type);
        }
    };

    private static final ObjectReader TREE = MAPPER.readerFor(JsonNode.class);

    private Json() {}

    /** Writes secrets as they are: only what goes to the server is ever written. */
    private static final class Revealing extends StdSerializer<Secret> {

        Revealing() {
            super(Secret.class);
        }

        @Override
        public void serialize(Secret secret, JsonGenerator json, SerializationContext context) {
            json.writeString(secret.reveal());
        }
    }

    static JsonNode tree(byte[] json) {
        return TREE.readTree(json);
    }

    static ObjectReader reader(Class<?> type) {
        return READERS.get(type);
    }

    static ObjectWriter writer(Class<?> type) {
        return WRITERS.get(type);
    }

    /** A value as JSON text. */
    static String text(Object value, Class<?> type) {
        return writer(type).writeValueAsString(value);
    }

    /** The server's word for a constant. */
    static String word(Enum<?> constant) {
        String quoted = text(constant, constant.getDeclaringClass());
        return quoted.substring(1, quoted.length() - 1);
    }

    /** A constant as sort orders write it, or null. */
    static @Nullable String lower(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }

    /** Values in one text, as some filters want them; null when there are none. */
    static @Nullable String joined(List<String> values) {
        return values.isEmpty() ? null : String.join(",", values);
    }
}
