package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.simulator.Caller.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class UsageTest {

    @RegisterExtension
    final AlteryxSimulatorExtension extension =
            AlteryxSimulatorExtension.perTest(builder -> builder.runTime(Duration.ofSeconds(10)));

    private AlteryxSimulator simulator;
    private Caller curator;
    private String workflow;

    @BeforeEach
    void start() throws Exception {
        simulator = extension.simulator();
        simulator.clock().freeze();
        curator = Caller.curator(simulator);
        workflow = simulator.addWorkflow(w -> w.name("Used"));
    }

    @Test
    void hasNothingToDownloadBeforeAJobHasEnded() throws Exception {
        assertThat(curator.get("/v3/usage").status()).isEqualTo(404);
        curator.post("/v3/workflows/" + workflow + "/jobs", "{}");
        assertThat(curator.get("/v3/usage").status()).isEqualTo(404);
        simulator.clock().advance(Duration.ofSeconds(10));
        assertThat(curator.get("/v3/usage").status()).isEqualTo(200);
    }

    @Test
    void downloadsAFileWithOneEventForEachJob() throws Exception {
        String first = run();
        String second = run();

        Answer download = curator.get("/v3/usage");

        assertThat(download.header("Content-Disposition")).contains("attachment", ".json");
        assertThat(download.json()).hasSize(2);
        JsonNode event = download.json().get(0);
        assertThat(event.get("jobId").asString()).isEqualTo(first);
        assertThat(event.get("userId").asString()).isEqualTo(simulator.curator().id());
        assertThat(download.json().get(1).get("jobId").asString()).isEqualTo(second);
        assertThat(eventIds()).isSorted().allMatch(id -> id.matches("[0-7][0-9A-HJKMNP-TV-Z]{25}"));
    }

    @Test
    void deletesTheEventsUpToTheOneNamed() throws Exception {
        run();
        run();
        run();
        List<String> ids = eventIds();

        Answer deleted = upload(ids.get(1) + "\n");

        assertThat(deleted.status()).isEqualTo(200);
        assertThat(deleted.bytes()).isEmpty();
        assertThat(eventIds()).containsExactly(ids.get(2));
        assertThat(upload(ids.get(0)).status()).isEqualTo(200);
        assertThat(eventIds()).as("nothing comes back").containsExactly(ids.get(2));
        upload(ids.get(2).toLowerCase(Locale.ROOT));
        assertThat(curator.get("/v3/usage").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no ulid", "01ARZ3NDEKTSV4RRFFQ69G5FA", "81ARZ3NDEKTSV4RRFFQ69G5FAV", "a\nb"})
    void refusesWhatIsNoUlid(String text) throws Exception {
        run();
        assertThat(upload(text).status()).isEqualTo(400);
        assertThat(eventIds()).hasSize(1);
    }

    @Test
    void refusesAFileThatIsMissingOrTooLarge() throws Exception {
        assertThat(curator.upload("/v3/usage", Map.of(), "other", "a.txt", ulid())
                        .status())
                .isEqualTo(400);
        assertThat(upload("0".repeat(2000)).status()).isEqualTo(400);
        assertThat(curator.post("/v3/usage", "{}").status()).isEqualTo(415);
    }

    @Test
    void isForCuratorsOfTheNewestServersOnly() throws Exception {
        Caller artisan = Caller.as(simulator, simulator.artisan());
        assertThat(artisan.get("/v3/usage").status()).isEqualTo(401);
        assertThat(artisan.upload("/v3/usage", Map.of(), "file", "a.txt", ulid())
                        .status())
                .isEqualTo(401);
        simulator.quirks().withoutNewestEndpoints(true);
        assertThat(curator.get("/v3/usage").json().has("messageDetail")).isTrue();
    }

    @Test
    void writesUlidsAsTheirAuthorsDo() {
        Instant at = Instant.ofEpochMilli(1469918176385L);
        assertThat(Ulid.of(at, "00000000000000000000000f")).isEqualTo("01ARYZ6S41000000000000000F");
        assertThat(Ulid.of(at, "ffffffffffffffffffffffff")).isEqualTo("01ARYZ6S41ZZZZZZZZZZZZZZZZ");
    }

    private String run() throws Exception {
        String job = curator.post("/v3/workflows/" + workflow + "/jobs", "{}")
                .json()
                .get("id")
                .asString();
        simulator.clock().advance(Duration.ofSeconds(10));
        return job;
    }

    private Answer upload(String text) throws Exception {
        return curator.upload("/v3/usage", Map.of(), "file", "ids.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> eventIds() throws Exception {
        List<String> ids = new ArrayList<>();
        curator.get("/v3/usage")
                .json()
                .forEach(event -> ids.add(event.get("eventId").asString()));
        return ids;
    }

    private static byte[] ulid() {
        return "01ARZ3NDEKTSV4RRFFQ69G5FAV".getBytes(StandardCharsets.UTF_8);
    }
}
