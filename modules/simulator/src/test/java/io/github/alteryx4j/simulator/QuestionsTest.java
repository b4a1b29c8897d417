package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(AlteryxSimulatorExtension.class)
class QuestionsTest {

    private static final String APP = """
            <?xml version="1.0"?>
            <AlteryxDocument yxmdVer="2022.1" RunE2="T">
              <Nodes>
                <Node ToolID="8"><GuiSettings Plugin="AlteryxBasePluginsGui.DbFileOutput.DbFileOutput"/>
                  <Properties><Configuration><File FileFormat="0">C:\\out\\by region.xlsx|||Sheet1</File></Configuration>
                  </Properties></Node>
                <Node ToolID="9"><GuiSettings Plugin="AlteryxBasePluginsGui.DbFileInput.DbFileInput"/>
                  <Properties><Configuration><File>in.csv</File></Configuration></Properties></Node>
              </Nodes>
              <Properties>
                <MetaInfo><Name>Shop app</Name><Author>Ann</Author>
                  <DescriptionLink actual="http://docs" displayed="Docs"/></MetaInfo>
                <RuntimeProperties><Actions/>
                  <Questions>
                    <Question><Type>Tab</Type><Description>Questions</Description><Name>Tab (1)</Name>
                      <Questions>
                        <Question><Type>TextBox</Type><Description>Which title?</Description>
                          <Name>Text Box (2)</Name><Default>Sales &amp; more</Default></Question>
                        <Question><Type>NumericUpDown</Type><Name>Number</Name><Default value="1.5"/></Question>
                        <Question><Type>CheckBox</Type><Name>Check</Name><Default value="true"/></Question>
                        <Question><Type>RadioGroup</Type><Name>Radio</Name><Questions>
                          <Question><Type>Date</Type><Name>日付</Name><Value>2024-01-31</Value></Question>
                        </Questions></Question>
                        <Question><Type>DropDown</Type><Name>Drop</Name>
                          <Values>North:N\nSouth:S\nPlain</Values></Question>
                        <Question><Type>ListBox</Type><Name>List</Name><Multiple value="True"/>
                          <Items><Item key="a" name="Apple"/><Item key="b"/></Items></Question>
                        <Question><Type>FileBrowse</Type><Name>File</Name></Question>
                        <Question><Type>Label</Type><Name>Just words</Name></Question>
                      </Questions>
                    </Question>
                  </Questions>
                </RuntimeProperties>
              </Properties>
            </AlteryxDocument>
            """;

    private final AlteryxSimulator simulator;
    private final Caller curator;

    QuestionsTest(AlteryxSimulator simulator) throws Exception {
        this.simulator = simulator;
        this.curator = Caller.curator(simulator);
    }

    @Test
    void readsThemOutOfTheUploadedPackage() throws Exception {
        JsonNode questions =
                curator.get("/v3/workflows/" + upload() + "/questions").json();
        assertThat(column(questions, "name"))
                .containsExactly("Text Box (2)", "Number", "Check", "Radio", "日付", "Drop", "List", "File");
        assertThat(column(questions, "questionType"))
                .containsExactly(
                        "QuestionTextBox",
                        "QuestionNumericUpDown",
                        "QuestionBoolean",
                        "QuestionBoolean",
                        "QuestionDate",
                        "QuestionDropDown",
                        "QuestionListBox",
                        "QuestionFileBrowse");
        assertThat(column(questions, "value"))
                .containsExactly("Sales & more", "1.5", "True", "False", "2024-01-31", "", "", "");
        assertThat(questions.get(0).get("description").asString()).isEqualTo("Which title?");
        assertThat(column(questions.get(5).get("items"), "key")).containsExactly("N", "S", "Plain");
        assertThat(column(questions.get(5).get("items"), "value")).containsExactly("North", "South", "Plain");
        assertThat(questions.get(6).get("items").toString())
                .isEqualTo("[{\"key\":\"a\",\"value\":\"Apple\"},{\"key\":\"b\",\"value\":\"b\"}]");
        assertThat(questions.get(6).get("multiple").asBoolean()).isTrue();
        assertThat(questions.get(5).get("multiple").asBoolean()).isFalse();
    }

    @Test
    void showsThemInV1WithItsOwnNames() throws Exception {
        JsonNode questions =
                curator.get("/v1/workflows/" + upload() + "/questions").json();
        assertThat(questions.get(6).get("type").asString()).isEqualTo("QuestionListBox");
        assertThat(questions.get(6).get("multiple").asString()).isEqualTo("True");
    }

    @Test
    void readsTheRestOfTheAppToo() throws Exception {
        JsonNode view = curator.get("/v3/workflows/" + upload()).json();
        JsonNode details = view.get("versions").get(0).get("details");
        assertThat(view.get("packageWorkflowType").asString()).isEqualTo("App");
        assertThat(details.get("name").asString()).isEqualTo("Shop app");
        assertThat(details.get("author").asString()).isEqualTo("Ann");
        assertThat(details.get("url").asString()).isEqualTo("http://docs");
        assertThat(details.get("isAmp").asBoolean()).isTrue();
    }

    @Test
    void listsTheAnswersInEveryOutputOfARunThatNobodyScripted() throws Exception {
        String id = upload();
        String answers = "{\"questions\":[{\"name\":\"Text Box (2)\",\"value\":\"a,\\\"b\\\"\\nc\"},"
                + "{\"name\":\"Check\",\"value\":\"False\"}],\"unknown\":1}";
        String jobId = curator.post("/v3/workflows/" + id + "/jobs", answers)
                .json()
                .get("id")
                .asString();
        simulator.clock().advance(Duration.ofSeconds(1));

        JsonNode job = curator.get("/v3/jobs/" + jobId).json();

        assertThat(job.get("disposition").asString()).isEqualTo("Success");
        assertThat(job.get("messages").toString()).contains("\"status\":1", "This is AMP Engine", "\"toolId\":-1");
        JsonNode output = job.get("outputs").get(0);
        assertThat(job.get("outputs")).hasSize(1);
        assertThat(output.get("fileName").asString()).isEqualTo("by region.xlsx");
        String csv = curator.get(
                        "/v1/jobs/" + jobId + "/output/" + output.get("id").asString() + "?format=Csv")
                .text();
        assertThat(csv).isEqualTo("question,answer\r\nText Box (2),\"a,\"\"b\"\"\nc\"\r\nCheck,False\r\n");
        assertThat(simulator.jobs().of(id).get(0).answers())
                .containsExactlyEntriesOf(ordered("Text Box (2)", "a,\"b\"\nc", "Check", "False"));
    }

    @Test
    void keepsDefinedQuestionsThroughAPackage() throws Exception {
        Map<String, String> items = ordered("k<1>", "Shown & \"said\"", "k2", "Two");
        List<SimulatedQuestion> asked = List.of(
                SimulatedQuestion.textBox("Text", "x < y"),
                SimulatedQuestion.number("Number", "3"),
                SimulatedQuestion.checkBox("Check", true),
                SimulatedQuestion.date("Day", "2024-02-29"),
                SimulatedQuestion.dropDown("Drop", items),
                SimulatedQuestion.listBox("List", items),
                SimulatedQuestion.fileBrowse("File"));
        byte[] bytes = AlteryxSimulator.packageOf(w -> asked.forEach(w::question));
        String uploaded = curator.upload(
                        "/v3/workflows", Caller.workflowParts(simulator.curator()), "file", "a.yxzp", bytes)
                .id();
        String defined = simulator.addWorkflow(w -> asked.forEach(w::question));
        assertThat(curator.get("/v3/workflows/" + uploaded + "/questions").json())
                .isEqualTo(
                        curator.get("/v3/workflows/" + defined + "/questions").json())
                .hasSize(7);
        assertThat(curator.get("/v3/workflows/" + defined + "/package").bytes()).isEqualTo(bytes);
    }

    private String upload() throws Exception {
        return curator.upload(
                        "/v3/workflows",
                        Caller.workflowParts(simulator.curator()),
                        "file",
                        "shop.yxzp",
                        WorkflowUploadTest.zip("deep/shop.yxwz", APP))
                .id();
    }

    private static List<String> column(JsonNode rows, String name) {
        List<String> column = new ArrayList<>();
        rows.forEach(row -> column.add(row.get(name).asString()));
        return column;
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
