package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.testing.Contract;
import io.github.alteryx4j.testing.Endpoint;
import io.github.alteryx4j.testing.Marker;
import io.github.alteryx4j.testing.Received;
import io.github.alteryx4j.testing.Reply;
import io.github.alteryx4j.testing.Samples;
import java.lang.reflect.Method;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;

/** Whatever texts every method of the API is given, what goes out is the one request that the contract says. */
class InjectionTest {

    /** All headers that we send. */
    private static final List<String> HEADERS = List.of(
            "host",
            "accept",
            "accept-encoding",
            "user-agent",
            "authorization",
            "content-type",
            "content-length",
            "transfer-encoding");

    private static final List<String> HOSTILE = List.of(
            "a/b",
            "%2F..%2f%00",
            "..",
            ".",
            "../../v3/users",
            "a\\..\\b",
            "a?b=c&d=e#f;g",
            "+ ,:@ *~",
            "{jobId}",
            "a\r\nX-Evil: 1\r\n\r\nGET /evil HTTP/1.1\r\nHost: evil\r\n\r\n",
            "a\nX-Evil: 1",
            "a\0b",
            "x\r\n--\0\r\nContent-Disposition: form-data; name=\"evil\"\r\n\r\nx",
            "a\"; filename=\"evil\\",
            "\"}],\"evil\":[{\"\\",
            "\u00e9\u6f22\ud83d\ude00\u00a0",
            "\u202eevil\u2028\u0085",
            "half a \ud83d character",
            "x".repeat(10_000),
            "\u6f22".repeat(1_001));

    private static final Samples SAMPLES = new Samples(Contract.OURS);

    private static Scripted scripted;
    private static Doors doors;

    @BeforeAll
    static void start() {
        scripted = new Scripted();
        doors = new Doors(scripted.client);
    }

    @AfterAll
    static void stop() {
        scripted.close();
    }

    static Stream<Endpoint> rows() {
        return Contract.OURS.endpoints().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void noTextChangesTheRequest(Endpoint row) {
        Judge judge = new Judge(row);
        int heard = 0;
        for (String hostile : HOSTILE) {
            UnaryOperator<String> all = name -> isHalf(name, hostile) ? Given.text(name) : hostile;
            for (String name : row.client()) {
                for (Method method : doors.methods().get(name)) {
                    int before = heard;
                    heard += sent(name, method, row, judge, all);
                    if (heard == before) {
                        heard +=
                                sent(name, method, row, judge, text -> isId(text) ? Given.text(text) : all.apply(text));
                        heard += sent(name, method, row, judge, text -> isId(text) ? hostile : Given.text(text));
                    }
                }
            }
        }
        assertThat(heard).as("requests that were not refused").isGreaterThan(3);
    }

    private static int sent(String name, Method method, Endpoint row, Judge judge, UnaryOperator<String> texts) {
        Given given = new Given(true, 0, ContractTest.ELSEWHERE.getOrDefault(name, Set.of()), texts);
        List<Received> requests = call(name, method, row, given);
        for (Received request : requests) {
            judge.hear(request);
            hasOurHeadersOnly(request);
            holdsIdsAsTheyAre(row, request, texts);
        }
        return requests.size();
    }

    /** Jackson writes half a character as a name, but reads none, and so the judge cannot. */
    private static boolean isHalf(String name, String hostile) {
        return name.equals("key") && hostile.startsWith("half");
    }

    private static boolean isId(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("id") || lower.endsWith("sid");
    }

    /** The requests, or none when what was given is refused. */
    private static List<Received> call(String name, Method method, Endpoint row, Given given) {
        String form = row.answer().split("\\|")[0];
        scripted.server.otherwise(
                form.equals("bytes") || form.equals("none")
                        ? Reply.of(200, Map.of("Content-Type", "application/octet-stream"), "some bytes")
                        : Reply.json(row.status().get(row.status().size() - 1), SAMPLES.full(form)));
        int before = scripted.server.requests().size();
        try {
            Flux.from(doors.call(name, method, given.arguments(method)))
                    .collectList()
                    .block(Duration.ofSeconds(30));
        } catch (AssertionError | ConfigurationException error) {
            ConfigurationException refusal = Stream.<Throwable>iterate(error, Objects::nonNull, Throwable::getCause)
                    .filter(ConfigurationException.class::isInstance)
                    .map(ConfigurationException.class::cast)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(error));
            assertThat(refusal.getMessage()).doesNotContain("\r", "\n", "xxxxx").hasSizeLessThan(500);
            assertThat(scripted.server.requests()).hasSize(before);
            return List.of();
        }
        return scripted.server.requests().stream()
                .skip(before)
                .filter(request -> !request.path().equals(Scripted.TOKEN_PATH))
                .toList();
    }

    private static void hasOurHeadersOnly(Received request) {
        assertThat(request.uri()).doesNotContainIgnoringCase(Marker.TEXT);
        assertThat(request.text()).doesNotContain(Marker.TEXT);
        assertThat(request.headers()).allSatisfy(header -> {
            assertThat(header.name().toLowerCase(Locale.ROOT)).isIn(HEADERS);
            assertThat(header.value().contains(Marker.TEXT))
                    .isEqualTo(header.name().equalsIgnoreCase("Authorization"));
        });
        assertThat(request.headers().stream().map(header -> header.name().toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    /** Each place of the template holds one text that was given, whole. */
    private static void holdsIdsAsTheyAre(Endpoint row, Received request, UnaryOperator<String> texts) {
        List<String> places = Arrays.asList(("/webapi" + row.path()).split("/"));
        List<String> segments = Arrays.asList(request.path().split("/"));
        assertThat(segments).hasSameSizeAs(places);
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).startsWith("{")) {
                String read = URLDecoder.decode(segments.get(i).replace("+", "%2B"), StandardCharsets.UTF_8);
                String sent = texts.apply("someId").replaceAll("\\ud83d(?!\\ude00)", "?");
                assertThat(read)
                        .satisfiesAnyOf(
                                text -> assertThat(text).isEqualTo(sent),
                                text -> assertThat(text).startsWith("some "),
                                text -> assertThat(text).isEqualTo(texts.apply("some")));
            }
        }
    }

    @Test
    void credentialsAreOneFieldEachWhateverTheyHold() {
        for (String hostile : HOSTILE) {
            try (Scripted alteryx =
                    new Scripted(builder -> builder.credentials(hostile, hostile + Marker.CLIENT_SECRET))) {
                alteryx.on("GET", "/v3/jobs/j1", Scripted.job("j1"));
                alteryx.client.jobs().get("j1").block();
                Received request =
                        alteryx.server.requests("POST", Scripted.TOKEN_PATH).get(0);
                String sent = hostile.replaceAll("\\ud83d(?!\\ude00)", "?");
                assertThat(Arrays.stream(request.text().split("&"))
                                .map(field -> URLDecoder.decode(field, StandardCharsets.UTF_8)))
                        .containsExactly(
                                "grant_type=client_credentials",
                                "client_id=" + sent,
                                "client_secret=" + sent + Marker.CLIENT_SECRET);
                assertThat(alteryx.server.requests()).hasSize(2);
                assertThat(request.headers())
                        .allSatisfy(header -> assertThat(header.name().toLowerCase(Locale.ROOT))
                                .isIn(HEADERS));
            }
        }
    }
}
