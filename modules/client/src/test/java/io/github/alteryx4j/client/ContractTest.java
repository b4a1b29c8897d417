package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.testing.Contract;
import io.github.alteryx4j.testing.Endpoint;
import io.github.alteryx4j.testing.Received;
import io.github.alteryx4j.testing.Reply;
import io.github.alteryx4j.testing.Samples;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;

/** Holds every public method of the API against the contract: nothing missing, nothing invented, nothing unread. */
class ContractTest {

    /** What is made of several calls. */
    private static final Set<String> COMPOSED = Set.of("jobs.runAndWait", "jobs.watch", "jobs.await");

    /** What of the builders is for other rows than the method's own. */
    static final Map<String, Set<String>> ELSEWHERE = Map.of(
            "jobs.run", Set.of("file", "validate"),
            "legacy.run", Set.of("file", "validate", "credentialId", "workerTag"),
            "legacy.runWithCredential", Set.of("file", "validate", "workerTag"));

    /** What reads the answer, where the method yields a part of it. */
    private static final Map<String, Class<?>> READ_AS = Map.of("jobs.list", JobPage.class);

    private static final Samples SAMPLES = new Samples(Contract.OURS);
    private static final Queue<Call> CALLS = new ConcurrentLinkedQueue<>();

    private static Scripted scripted;
    private static Doors doors;

    @BeforeAll
    static void start() {
        scripted = new Scripted(settings -> settings.outerFilter((call, next) -> {
            CALLS.add(call);
            return next.send(call);
        }));
        doors = new Doors(scripted.client);
    }

    @AfterAll
    static void stop() {
        scripted.close();
    }

    static Stream<Endpoint> rows() {
        return Contract.OURS.endpoints().stream();
    }

    @Test
    void theContractHasAllEndpoints() {
        assertThat(rows()).hasSize(127).doesNotHaveDuplicates();
        assertThat(rows().filter(row -> row.path().startsWith("/v3"))).hasSize(97);
    }

    @Test
    void everyPublicMethodStandsInTheContract() {
        Set<String> known = new TreeSet<>(COMPOSED);
        rows().forEach(row -> known.addAll(row.client()));
        assertThat(doors.methods().keySet()).containsExactlyInAnyOrderElementsOf(known);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void sendsWhatTheRowSays(Endpoint row) {
        Judge judge = new Judge(row);
        for (String name : row.client()) {
            for (Method method : doors.methods().get(name)) {
                call(name, method, row, new Given(false, 0, Set.of())).forEach(judge::hear);
                for (int turn = 0; turn < Given.TURNS; turn++) {
                    Given given = new Given(true, turn, ELSEWHERE.getOrDefault(name, Set.of()));
                    call(name, method, row, given).forEach(judge::hear);
                }
            }
        }
        judge.heardEverything();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void filtersSeeTheRow(Endpoint row) {
        for (String name : row.client()) {
            CALLS.clear();
            call(
                    name,
                    doors.methods().get(name).get(0),
                    row,
                    new Given(true, 0, ELSEWHERE.getOrDefault(name, Set.of())));
            Call seen = CALLS.remove();
            assertThat(seen.method()).isEqualTo(row.method());
            assertThat(seen.template()).isEqualTo(row.path());
            assertThat(seen.since()).isEqualTo(row.since());
            assertThat(seen.repeatability()).isEqualTo(repeatability(row));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsEveryFieldOfTheAnswer(Endpoint row) {
        if (List.of("none", "bytes").contains(row.answer())) {
            return;
        }
        List<String> forms = Arrays.asList(row.answer().split("\\|"));
        Set<String> read = new TreeSet<>();
        for (String name : row.client()) {
            ObjectReader strict = Json.reader(answerOf(name)).with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
            List<String> fitting = forms.stream()
                    .filter(form -> fits(strict, SAMPLES.full(element(form))))
                    .toList();
            assertThat(fitting).as(name + " reads each field of " + forms).isNotEmpty();
            read.addAll(fitting);
        }
        assertThat(read).containsExactlyInAnyOrderElementsOf(forms);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsAnswersWithAnyFieldUnset(Endpoint row) {
        for (String name : row.client()) {
            Class<?> type = answerOf(name);
            for (String form : row.answer().split("\\|")) {
                for (String json : SAMPLES.withOneUnset(element(form))) {
                    Object answer = Json.reader(type).readValue(json);
                    assertThat(answer).as("%s reads %s", name, json).isNotNull();
                }
            }
        }
    }

    @Test
    void aFieldThatNobodyReadsIsFound() {
        ObjectReader strict = Json.reader(Job.class).with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        assertThat(fits(strict, "{\"id\":\"1\"}")).isTrue();
        assertThat(fits(strict, "{\"id\":\"1\",\"invented\":1}")).isFalse();
    }

    /** The requests that one call sends below the base address, after each answer could be read. */
    private static List<Received> call(String name, Method method, Endpoint row, Given given) {
        String form = row.answer().split("\\|")[0];
        scripted.server.otherwise(
                form.equals("bytes") || form.equals("none")
                        ? Reply.of(200, Map.of("Content-Type", "application/octet-stream"), "some bytes")
                        : Reply.json(row.status().get(row.status().size() - 1), SAMPLES.full(form)));
        int before = scripted.server.requests().size();
        Flux.from(doors.call(name, method, given.arguments(method)))
                .collectList()
                .block(Duration.ofSeconds(30));
        return scripted.server.requests().stream()
                .skip(before)
                .filter(request -> !request.path().equals(Scripted.TOKEN_PATH))
                .toList();
    }

    private static Class<?> answerOf(String name) {
        return READ_AS.getOrDefault(name, Doors.yields(doors.methods().get(name).get(0)));
    }

    private static boolean fits(ObjectReader reader, String json) {
        try {
            return reader.readValue(json) != null;
        } catch (JacksonException misfit) {
            return false;
        }
    }

    private static String element(String form) {
        return form.startsWith("[") ? Contract.inner(form) : form;
    }

    private static Repeatability repeatability(Endpoint row) {
        return switch (row.method()) {
            case "GET" -> Repeatability.SAFE;
            // A second input file is one that no run names.
            case "POST" -> row.path().equals("/user/v2/inputfiles") ? Repeatability.IDEMPOTENT : Repeatability.ONCE;
            default -> Repeatability.IDEMPOTENT;
        };
    }
}
