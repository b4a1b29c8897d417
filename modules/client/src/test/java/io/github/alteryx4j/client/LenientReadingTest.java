package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.client.common.PackageType;
import io.github.alteryx4j.client.common.Priority;
import io.github.alteryx4j.client.job.Disposition;
import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.client.job.JobOutput;
import io.github.alteryx4j.client.job.JobStatus;
import io.github.alteryx4j.client.job.OutputFormat;
import io.github.alteryx4j.client.workflow.ExecutionMode;
import io.github.alteryx4j.client.workflow.Question;
import io.github.alteryx4j.client.workflow.QuestionType;
import io.github.alteryx4j.client.workflow.UploadSource;
import io.github.alteryx4j.client.workflow.Workflow;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class LenientReadingTest {

    private static Job job(String json) {
        return Json.reader(Job.class).readValue(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"j\"}",
                "{\"id\":\"j\",\"workerTag\":\"\",\"priority\":\"\",\"outputs\":null,\"messages\":null,"
                        + "\"createDateTime\":\"\",\"status\":\"\",\"disposition\":\"\",\"appId\":\"\",\"runWithE2\":null}",
                "{\"id\":\"j\",\"workerTag\":null,\"priority\":null,\"outputs\":[null],\"messages\":[],\"createDateTime\":null,"
                        + "\"status\":null,\"disposition\":null,\"appId\":null,\"runWithE2\":false,\"brandNew\":{\"a\":[1]}}"
            })
    void emptyNullAndAbsentAreTheSame(String json) {
        assertThat(job(json)).isEqualTo(job("{\"id\":\"j\"}")).satisfies(job -> {
            assertThat(job.workerTag()).isNull();
            assertThat(job.outputs()).isEmpty();
            assertThat(job.messages()).isEmpty();
            assertThat(job.createDateTime()).isNull();
            assertThat(job.status()).isEqualTo(JobStatus.UNKNOWN);
            assertThat(job.disposition()).isEqualTo(Disposition.NONE);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2014-03-10T14:18:35Z, 2014-03-10T14:18:35Z",
        "2016-12-15T17:29:25.603Z, 2016-12-15T17:29:25.603Z",
        "2022-07-17T20:28:04.6528576Z, 2022-07-17T20:28:04.652857600Z",
        "2022-07-17T20:28:04.1Z, 2022-07-17T20:28:04.100Z",
        "2022-07-17T20:28:04, 2022-07-17T20:28:04Z",
        "2022-07-17T20:28:04.5, 2022-07-17T20:28:04.500Z",
        "2022-07-17T22:28:04+02:00, 2022-07-17T20:28:04Z",
    })
    void timesAreReadWithAnyFractionAndZone(String text, Instant time) {
        assertThat(job("{\"id\":\"j\",\"createDateTime\":\"" + text + "\"}").createDateTime())
                .isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2022-13-17T20:28:04Z", "2022-02-30T20:28:04.1Z", "2022-07-17T20:28:4xZ"})
    void aTimeThatIsNoneIsAnError(String text) {
        assertThatThrownBy(() -> job("{\"id\":\"j\",\"createDateTime\":\"" + text + "\"}"))
                .isInstanceOf(JacksonException.class);
    }

    @RepeatedTest(20)
    void anyTimeOfTheServersFormIsReadAsAFormatterWould(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int digits = 0; digits <= 9; digits++) {
            String fraction = digits == 0
                    ? ""
                    : "." + "%09d".formatted(random.nextInt(1_000_000_000)).substring(9 - digits);
            String text = Instant.ofEpochSecond(random.nextLong(4_000_000_000L))
                    .toString()
                    .replace("Z", fraction + "Z");
            assertThat(job("{\"id\":\"j\",\"createDateTime\":\"" + text + "\"}").createDateTime())
                    .as("seed %s: %s", repetition.getCurrentRepetition(), text)
                    .isEqualTo(Instant.parse(text));
        }
    }

    @Test
    void theOldFamiliesNamesAndNumbersAreReadAsTheNewOnes() {
        Job job = job("{\"id\":\"j\",\"createDate\":\"2022-07-17T20:28:04Z\",\"priority\":3,\"status\":\"completed\","
                + "\"outputs\":[{\"id\":\"o\",\"name\":\"a.csv\",\"formats\":[\"Csv\",\"Parquet\"]}]}");
        assertThat(job.createDateTime()).isEqualTo("2022-07-17T20:28:04Z");
        assertThat(job.priority()).isEqualTo(Priority.CRITICAL);
        assertThat(job.status()).isEqualTo(JobStatus.COMPLETED);
        assertThat(job.outputs().get(0).fileName()).isEqualTo("a.csv");
        assertThat(job.outputs().get(0).availableFormats())
                .containsExactly(OutputFormat.CSV, new OutputFormat("Parquet"));
        assertThat(job("{\"id\":\"j\",\"priority\":\"0\"}").priority()).isEqualTo(Priority.LOW);
    }

    @Test
    void anOutputGivesTheFirstFormatThatItHas() {
        JobOutput output = new JobOutput("o", "a.csv", List.of(new OutputFormat("csv"), OutputFormat.YXDB));
        assertThat(output.firstOf(OutputFormat.XLSX, OutputFormat.CSV)).isEqualTo(OutputFormat.CSV);
        assertThatThrownBy(() -> output.firstOf(OutputFormat.PDF))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("available as [csv, Yxdb]");
    }

    @Test
    void wordsThatAreNotKnownAreKept() {
        Job job = job("{\"id\":\"j\",\"status\":\"Paused\",\"disposition\":\"Maybe\",\"priority\":\"Urgent\"}");
        assertThat(job.status()).isEqualTo(JobStatus.UNKNOWN);
        assertThat(job.statusWord()).isEqualTo("Paused");
        assertThat(job.disposition()).isEqualTo(Disposition.UNKNOWN);
        assertThat(job.dispositionWord()).isEqualTo("Maybe");
        assertThat(job.priority()).isEqualTo(Priority.UNKNOWN);
    }

    @Test
    void aWorkflowOfARealServerIsReadWhole() {
        Workflow workflow = Json.reader(Workflow.class)
                .readValue(getClass().getResourceAsStream("/answers/v3/workflows/workflow.json"));
        assertThat(workflow.name()).isEqualTo("Grant Finder App");
        assertThat(workflow.sourceAppId()).isNull();
        assertThat(workflow.dateCreated()).isEqualTo("2016-12-15T17:29:25.603Z");
        assertThat(workflow.executionMode()).isEqualTo(ExecutionMode.STANDARD);
        assertThat(workflow.othersCanExecute()).isTrue();
        assertThat(workflow.publishedVersion()).isNotNull().satisfies(version -> {
            assertThat(version.uploadSource()).isEqualTo(UploadSource.DESIGNER);
            assertThat(version.packageWorkflowType()).isEqualTo(PackageType.APP);
            assertThat(version.comments()).isNull();
            assertThat(version.details()).isNotNull();
        });
    }

    @Test
    void aJobOfARealServerIsReadWhole() {
        Job job = Json.reader(Job.class)
                .readValue(getClass().getResourceAsStream("/answers/v1/jobs/completed-error.json"));
        assertThat(job.disposition()).isEqualTo(Disposition.ERROR);
        assertThat(job.messages())
                .hasSize(4)
                .filteredOn(message -> message.isError())
                .hasSize(3);
        assertThat(job.messages().get(3).toolId()).isEqualTo(-1);
        assertThat(job.runWithE2()).isTrue();
    }

    @Test
    void aJobThatARealServerQueuedIsReadWhole() {
        Job job = Json.reader(Job.class).readValue(getClass().getResourceAsStream("/answers/v1/jobs/queued.json"));
        assertThat(job.status()).isEqualTo(JobStatus.QUEUED);
        assertThat(job.createDateTime()).isEqualTo("2022-07-17T20:28:04.652857600Z");
        assertThat(job.priority()).isEqualTo(Priority.CRITICAL);
        assertThat(job.appId()).isNull();
        assertThat(job.workerTag()).isNull();
    }

    @Test
    void aQuestionKeepsItsWordAndTellsItsType() {
        Question question = Json.reader(Question.class)
                .readValue(
                        "{\"name\":\"Check Box (2)\",\"questionType\":\"QuestionBoolean\",\"multiple\":\"true\",\"items\":"
                                + "[{\"key\":\"a\",\"value\":\"A\"}]}");
        assertThat(question.type()).isEqualTo(QuestionType.BOOLEAN);
        assertThat(question.multiple()).isTrue();
        assertThat(question.items()).hasSize(1);
    }
}
