package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.testing.Contract;
import io.github.alteryx4j.testing.Endpoint;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Holds the simulator against the same contract that the client is held against. */
class ContractTest {

    private AlteryxSimulator simulator = AlteryxSimulator.start();

    @AfterEach
    void stop() {
        simulator.close();
    }

    static Stream<Endpoint> rows() {
        return Contract.OURS.endpoints().stream();
    }

    static Stream<Endpoint> rowsOfCurators() {
        return rows().filter(row -> row.who().equals("Curator"));
    }

    private World world(Endpoint row) throws Exception {
        boolean windows = row.path().contains("activedirectorygroups");
        if (windows) {
            simulator.close();
            simulator = AlteryxSimulator.builder().windowsAuthentication().start();
        }
        simulator.clock().freeze();
        return new World(simulator, windows);
    }

    @Test
    void servesAllEndpointsAndNoOthers() {
        Router router = new Router();
        Endpoints.register(simulator.site(), router);
        assertThat(router.names())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(rows().map(Endpoint::toString), Stream.of("POST /oauth2/token"))
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void answersAsTheRowSays(Endpoint row) throws Exception {
        Caller.Answer answer = world(row).call(row);
        assertThat(answer.status()).as(row + " " + answer.text()).isIn(row.status());
        switch (row.answer()) {
            case "none" -> assertThat(answer.bytes()).isEmpty();
            case "bytes" -> assertThat(answer.bytes()).isNotEmpty();
            default -> {
                JsonNode json = answer.json();
                assertThat(Arrays.stream(row.answer().split("\\|")).map(form -> misfit(form, json, "")))
                        .as(row + " " + answer.text())
                        .contains("");
                // Which schedules break by a transfer, UserAssetTest says.
                boolean mayBeEmpty = row.path().endsWith("/assetTransfer");
                assertThat(json.isArray() && json.isEmpty() && !mayBeEmpty)
                        .as(row + " answers an empty list, which tells nothing")
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void refusesWhoHasNoToken(Endpoint row) throws Exception {
        World world = world(row);
        assertThat(world.call(Caller.withToken(simulator, ""), row, "{}").status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("rowsOfCurators")
    void refusesWhoseRoleIsTooLow(Endpoint row) throws Exception {
        World world = world(row);
        Caller.Answer answer = world.call(Caller.as(simulator, simulator.artisan()), row, "{}");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.message()).isEqualTo("Authorization has been denied for this request.");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void refusesABodyThatLacksWhatIsRequired(Endpoint row) throws Exception {
        World world = world(row);
        for (Map.Entry<String, String> part : row.parts().entrySet()) {
            if (Contract.isRequired(part.getValue())) {
                assertThat(world.uploadWithout(row, part.getKey()).status())
                        .as(row + " without " + part.getKey())
                        .isEqualTo(400);
            }
        }
        String body = row.body();
        for (Map.Entry<String, String> field : Contract.OURS
                .schemas()
                .getOrDefault(String.valueOf(body), Map.of())
                .entrySet()) {
            if (body != null && Contract.isRequired(field.getValue())) {
                Caller.Answer answer = world.call(world.curator(), row, world.jsonWithout(body, field.getKey()));
                assertThat(answer.status())
                        .as(row + " without " + field.getKey())
                        .isEqualTo(400);
            }
        }
    }

    /** What does not fit, or nothing. */
    private static String misfit(String type, JsonNode json, String at) {
        if (type.startsWith("[")) {
            return json.isArray() ? all(json, Contract.inner(type), at + "[]") : at + " is no list";
        } else if (type.startsWith("{")) {
            return json.isObject() ? all(json, Contract.inner(type), at + "{}") : at + " is no map";
        } else if (Contract.OURS.schemas().containsKey(type)) {
            return object(type, json, at);
        }
        boolean fits = switch (type) {
            case "any" -> true;
            case "string" -> json.isString();
            case "boolean" -> json.isBoolean();
            case "int" -> json.isNumber();
            case "priority", "packageType" -> json.isString() || json.isInt();
            case "instant" -> json.isString() && Instant.parse(json.stringValue()) != null;
            default -> json.isString() && List.of(type.split("\\|")).contains(json.stringValue());
        };
        return fits ? "" : at + " is " + json + " and no " + type;
    }

    private static String all(JsonNode values, String type, String at) {
        return values.valueStream()
                .map(value -> misfit(type, value, at))
                .filter(problem -> !problem.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String object(String schema, JsonNode json, String at) {
        Map<String, String> declared = Contract.OURS.schemas().get(schema);
        Set<String> open = Set.of("IterationBase", "V1.IterationBase");
        for (Map.Entry<String, JsonNode> field : json.properties()) {
            String type = declared.get(field.getKey());
            if (type == null && !open.contains(schema)) {
                return at + "." + field.getKey() + " is invented";
            }
            boolean unset = field.getValue().isNull()
                    || field.getValue().isString()
                            && field.getValue().stringValue().isEmpty();
            String problem = unset || type == null
                    ? ""
                    : misfit(Contract.bare(type), field.getValue(), at + "." + field.getKey());
            if (!problem.isEmpty()) {
                return problem;
            }
        }
        return declared.entrySet().stream()
                .filter(field -> Contract.isRequired(field.getValue()) && !json.has(field.getKey()))
                .map(field -> at + "." + field.getKey() + " is missing")
                .findFirst()
                .orElse("");
    }
}
