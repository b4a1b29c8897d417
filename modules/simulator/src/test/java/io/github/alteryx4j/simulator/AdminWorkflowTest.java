package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.simulator.Caller.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AdminWorkflowTest {

    private static final String ALL = "/admin/v1/workflows";

    @RegisterExtension
    final AlteryxSimulatorExtension extension = AlteryxSimulatorExtension.perTest(builder -> {});

    private AlteryxSimulator simulator;
    private Caller curator;
    private Caller artisan;
    private String first;
    private String second;

    /** Two workflows: a private one of the Artisan's, and a day later a public app of the Curator's. */
    @BeforeEach
    void start() throws Exception {
        simulator = extension.simulator();
        simulator.clock().freeze();
        first = simulator.addWorkflow(
                w -> w.name("Zoo report").owner(simulator.artisan()).isPublic(false));
        simulator.clock().advance(Duration.ofDays(1));
        second = simulator.addWorkflow(w -> w.name("App").question(SimulatedQuestion.textBox("Region", "")));
        curator = Caller.curator(simulator);
        artisan = Caller.as(simulator, simulator.artisan());
    }

    @Test
    void listsWhatAnyoneOwns() throws Exception {
        JsonNode list = curator.get(ALL).json();
        assertThat(list).hasSize(2);
        JsonNode view = list.get(0);
        assertThat(view.get("id").asString()).isEqualTo(first);
        assertThat(view.get("packageType").asString()).isEqualTo("Module");
        assertThat(view.get("metaInfo").get("name").asString()).isEqualTo("Zoo report");
        assertThat(view.get("publishedVersionNumber").asInt()).isEqualTo(1);
        assertThat(view.get("lastRunDate").isNull()).isTrue();
        assertThat(view.get("subscriptionName").asString()).isEqualTo("Home");
        JsonNode owner = view.get("publishedVersionOwner");
        assertThat(owner.get("email").asString()).isEqualTo(simulator.artisan().email());
        assertThat(owner.get("active").asBoolean()).isTrue();
        assertThat(owner.get("subscriptionId")).isEqualTo(view.get("subscriptionId"));
    }

    @Test
    void showsTheLastRunAndTheCollections() throws Exception {
        AssetCollections collections = simulator.site().collections();
        String collection =
                collections.create("Shared", simulator.curator().id()).id();
        Membership membership = Membership.of(simulator.clock().now(), simulator.curator());
        collections.change(collection, known -> known.with(AssetCollection.Kind.WORKFLOW, first, membership));
        curator.post("/v3/workflows/" + first + "/jobs", "{}");
        JsonNode view = curator.get(ALL).json().get(0);
        assertThat(Instant.parse(view.get("lastRunDate").asString()))
                .isEqualTo(simulator.clock().now().truncatedTo(ChronoUnit.MILLIS));
        assertThat(view.get("collections").toString())
                .isEqualTo("[{\"collectionName\":\"Shared\",\"collectionId\":\"" + collection + "\"}]");
    }

    @ParameterizedTest
    @CsvSource({
        "search=REPORT,Zoo report",
        "packageType=0,App",
        "packageType=module,Zoo report",
        "sortField=name,App;Zoo report",
        "sortField=name&direction=desc,Zoo report;App",
        "sortField=author,Zoo report;App",
        "sortField=executionmode,Zoo report;App",
        "sortField=subscriptionid,Zoo report;App",
        "sortField=RunCount,Zoo report;App",
        "packageType=2,''",
        "sortField=uploaddate&direction=desc,App;Zoo report",
        "sortField=unknown,Zoo report;App",
        "offset=1&limit=5,App",
        "limit=1,Zoo report"
    })
    void searchesSortsAndCuts(String query, String expected) throws Exception {
        List<String> names = new ArrayList<>();
        curator.get(ALL + "?" + query)
                .json()
                .forEach(view -> names.add(view.get("metaInfo").get("name").asString()));
        assertThat(String.join(";", names)).isEqualTo(expected);
        assertThat(curator.get("/v1/workflows/subscription?" + query).json()).hasSameSizeAs(names);
    }

    @Test
    void writesPackageTypesAsNumbersWhenAsked() throws Exception {
        simulator.quirks().numbersForWords(true);
        assertThat(curator.get(ALL).json().get(0).get("packageType").asInt()).isEqualTo(1);
        JsonNode whole = curator.get(ALL + "/all").json().get(1);
        assertThat(whole.get("revisions").get(0).get("packageType").asInt()).isZero();
    }

    @Test
    void showsTheWholeHistory() throws Exception {
        curator.put(ALL + "/migratable/" + second, "true");
        JsonNode whole = curator.get(ALL + "/all").json().get(1);
        assertThat(whole.get("id").asString()).isEqualTo(second);
        assertThat(whole.get("creator").get("email").asString())
                .isEqualTo(simulator.curator().email());
        assertThat(whole.get("subscription").get("name").asString()).isEqualTo("Home");
        assertThat(whole.get("isReadyForMigration").asBoolean()).isTrue();
        JsonNode revision = whole.get("revisions").get(0);
        assertThat(revision.get("version").asInt()).isEqualTo(1);
        assertThat(revision.get("applications").get(0).get("filename").asString())
                .isEqualTo("App.yxwz");
        JsonNode event = whole.get("events").get(0);
        assertThat(event.get("event").asString()).isEqualTo("Update");
        assertThat(event.get("user").get("id").asString())
                .isEqualTo(simulator.curator().id());
        assertThat(event.get("newValues").asString()).contains("\"isReadyForMigration\":true");
    }

    @Test
    void choosesByTheDatesOfVersionsBothEndsIncluded() throws Exception {
        String day = simulator.clock().now().toString().substring(0, 10);
        String before =
                simulator.clock().now().minus(Duration.ofDays(1)).toString().substring(0, 10);
        assertThat(ids("/admin/v1/workflows/all?startDate=" + day)).containsExactly(second);
        assertThat(ids("/admin/v1/workflows/all?endDate=" + before)).containsExactly(first);
        assertThat(ids("/admin/v1/workflows/all?startDate=" + before + "&endDate=" + day))
                .containsExactly(first, second);
        assertThat(curator.get(ALL + "/all?startDate=soon").status()).isEqualTo(400);
    }

    @Test
    void choosesInV2ByNameStudioAndEvents() throws Exception {
        String all = "/admin/v2/workflows/all";
        assertThat(ids(all + "?name=app")).containsExactly(second);
        assertThat(ids("/admin/v1/workflows/all?name=app"))
                .as("V1 has no such parameter")
                .hasSize(2);
        String home = curator.get(ALL).json().get(0).get("subscriptionId").asString();
        assertThat(ids(all + "?subscriptionId=" + home)).hasSize(2);
        assertThat(ids(all + "?subscriptionId=0")).isEmpty();
        assertThat(ids(all + "?useEvents=true"))
                .as("seeded ones have no events")
                .isEmpty();
        curator.put(ALL + "/migratable/" + first, "true");
        assertThat(ids(all + "?useEvents=true")).containsExactly(first);
        assertThat(ids(all + "?useEvents=true&endDate=2001-01-01")).isEmpty();
    }

    @Test
    void countsPagesFromZeroAndTakesSizeZeroForAll() throws Exception {
        String all = "/admin/v2/workflows/all?";
        assertThat(ids(all + "page=0&pageSize=1")).containsExactly(first);
        assertThat(ids(all + "page=1&pageSize=1")).containsExactly(second);
        assertThat(ids(all + "page=2&pageSize=1")).isEmpty();
        assertThat(ids(all + "page=0&pageSize=0")).hasSize(2);
        assertThat(curator.get(all + "page=-1&pageSize=1").status()).isEqualTo(400);
    }

    @Test
    void showsTheLastJobOfEachWorkflow() throws Exception {
        curator.post("/v3/workflows/" + second + "/jobs", "{}");
        String last = curator.post("/v3/workflows/" + second + "/jobs", "{\"priority\":\"High\"}")
                .json()
                .get("id")
                .asString();
        simulator.clock().advance(Duration.ofMinutes(1));

        JsonNode jobs = curator.get(ALL + "/jobs").json();

        assertThat(jobs).hasSize(1);
        assertThat(jobs.get(0).get("id").asString()).isEqualTo(last);
        assertThat(jobs.get(0).get("appId").asString()).isEqualTo(second);
        assertThat(jobs.get(0).get("messages")).isNotEmpty();
        assertThat(curator.get(ALL + "/jobs?includeMessages=false")
                        .json()
                        .get(0)
                        .get("messages"))
                .isEmpty();
        curator.post("/v3/workflows/" + first + "/jobs", "{}");
        assertThat(curator.get(ALL + "/jobs").json()).hasSize(2);
        assertThat(curator.get(ALL + "/jobs?appIds=" + first + ",0").json()).hasSize(1);
    }

    @Test
    void downloadsWhatAnyoneOwns() throws Exception {
        Answer download = curator.get("/admin/v1/" + first + "/package");
        assertThat(download.status()).isEqualTo(200);
        assertThat(download.header("Content-Disposition")).contains("attachment", "Zoo report.yxzp");
        assertThat(download.bytes()).startsWith('P', 'K');
        assertThat(curator.get("/admin/v1/0/package").status()).isEqualTo(404);
    }

    @Test
    void marksAndListsWhatIsReadyForMigration() throws Exception {
        String mark = ALL + "/migratable/" + first;
        assertThat(curator.get(ALL + "/migratable").json()).isEmpty();
        Answer marked = curator.put(mark, "true");
        assertThat(marked.status()).isEqualTo(200);
        assertThat(marked.bytes()).isEmpty();
        JsonNode listed = curator.get(ALL + "/migratable").json().get(0);
        assertThat(listed.propertyNames()).containsExactly("id", "publishedVersionId", "subscriptionId");
        String studio = listed.get("subscriptionId").asString();
        assertThat(ids(ALL + "/migratable?subscriptionIds=0," + studio)).containsExactly(first);
        assertThat(ids(ALL + "/migratable?subscriptionIds=0")).isEmpty();
        assertThat(curator.get("/v3/workflows/" + first)
                        .json()
                        .get("isReadyForMigration")
                        .asBoolean())
                .isTrue();
        assertThat(curator.put(mark, "").status()).isEqualTo(200);
        assertThat(ids(ALL + "/migratable")).as("no body means false").isEmpty();
        curator.put(mark, "true");
        curator.put(mark, "false");
        assertThat(ids(ALL + "/migratable")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"isReadyForMigration\":true}", "\"true\"", "1", "tru"})
    void marksOnlyWithABareBoolean(String body) throws Exception {
        assertThat(curator.put(ALL + "/migratable/" + first, body).status()).isEqualTo(400);
        assertThat(curator.put(ALL + "/migratable/0", "true").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/all", "/jobs", "/migratable"})
    void isForCuratorsOnly(String path) throws Exception {
        assertThat(artisan.get(ALL + path).status()).isEqualTo(401);
        assertThat(artisan.get("/admin/v2/workflows/all").status()).isEqualTo(401);
        assertThat(artisan.get("/admin/v1/" + first + "/package").status()).isEqualTo(401);
        assertThat(artisan.put(ALL + "/migratable/" + first, "true").status()).isEqualTo(401);
    }

    private List<String> ids(String path) throws Exception {
        List<String> ids = new ArrayList<>();
        curator.get(path).json().forEach(view -> ids.add(view.get("id").asString()));
        return ids;
    }
}
