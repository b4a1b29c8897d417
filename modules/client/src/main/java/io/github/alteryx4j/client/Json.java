package io.github.alteryx4j.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.alteryx4j.client.common.QuestionAnswer;
import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.client.job.JobMessage;
import io.github.alteryx4j.client.job.JobPage;
import io.github.alteryx4j.client.job.NewJob;
import io.github.alteryx4j.client.job.Priority;
import io.github.alteryx4j.client.job.WorkflowJob;
import io.github.alteryx4j.client.workflow.CredentialType;
import io.github.alteryx4j.client.workflow.ExecutionMode;
import io.github.alteryx4j.client.workflow.Question;
import io.github.alteryx4j.client.workflow.Workflow;
import io.github.alteryx4j.client.workflow.WorkflowSummary;
import io.github.alteryx4j.client.workflow.WorkflowUpdate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * JSON as the server speaks it: read leniently, written exactly. Readers and writers of all types are made when this
 * class is loaded, since Jackson makes them under a lock that an event loop must not meet.
 */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .withCoercionConfigDefaults(
                    coercion -> coercion.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull))
            .withConfigOverride(
                    List.class,
                    override -> override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.SKIP)))
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addHandler(new Lenient.UnknownWords())
            .addModule(new SimpleModule("alteryx")
                    .addDeserializer(String.class, new Lenient.Text())
                    .addDeserializer(Instant.class, new Lenient.Time()))
            .build();

    private static final Map<Class<?>, ObjectReader> READERS = Stream.of(
                    Job.class,
                    JobMessage.class,
                    JobPage.class,
                    Question.class,
                    String.class,
                    Workflow.class,
                    WorkflowJob.class,
                    WorkflowSummary.class)
            .collect(Collectors.toUnmodifiableMap(Function.identity(), MAPPER::readerFor));

    private static final Map<Class<?>, ObjectWriter> WRITERS = Stream.of(
                    CredentialType.class,
                    ExecutionMode.class,
                    List.class,
                    NewJob.class,
                    NewJobV2.class,
                    Priority.class,
                    Transfer.class,
                    WorkflowUpdate.class)
            .collect(Collectors.toUnmodifiableMap(Function.identity(), MAPPER::writerFor));

    private static final ObjectReader TREE = MAPPER.readerFor(JsonNode.class);

    private Json() {}

    /** The body of a workflow's transfer. */
    record Transfer(String ownerId, boolean transferSchedules) {}

    /** The body of an enqueue over V2, which has no worker tag. */
    record NewJobV2(
            @Nullable String credentialId,
            @Nullable List<QuestionAnswer> questions,
            @Nullable String priority) {}

    static JsonNode tree(byte[] json) {
        return TREE.readTree(json);
    }

    static ObjectReader reader(Class<?> type) {
        return prepared(READERS.get(type), type);
    }

    static ObjectWriter writer(Class<?> type) {
        return prepared(WRITERS.get(type), type);
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

    private static <T> T prepared(@Nullable T found, Class<?> type) {
        if (found == null) {
            throw new IllegalStateException("Json does not prepare " + type);
        }
        return found;
    }
}
