package io.github.alteryx4j.examples.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.simulator.AlteryxSimulator;
import io.github.alteryx4j.simulator.SimulatedQuestion;
import io.github.alteryx4j.simulator.Unset;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a server can have in other ways stands in the report as different. */
class QuirksTest {

    static Stream<Arguments> quirks() {
        return Stream.of(
                quirk("unset \"\"", s -> s.quirks().unset(Unset.EMPTY), "schedules in V3", "`lastError` \"\" ×1"),
                quirk("unset null", s -> s.quirks().unset(Unset.NULL), "workflows in V3", "`sourceAppId` null ×1"),
                quirk("unset absent", s -> s.quirks().unset(Unset.ABSENT), "workflows in V1", "`workerTag` absent ×1"),
                quirk("0 digits", s -> s.quirks().fractionDigits(0), "`uploadDate` of workflows, V1", "ISO, 0 digits"),
                quirk("3 digits", s -> s.quirks().fractionDigits(3), "`dateCreated` of workflows, V3", "ISO, 3 digits"),
                quirk("7 digits", s -> s.quirks().fractionDigits(7), "`creationTime` of schedules, V3", "7 digits"),
                quirk("mark", s -> s.quirks().byteOrderMark(true), "byte order mark before JSON", " answers |"),
                quirk("numbers", s -> s.quirks().numbersForWords(true), "`packageType` in V1", "| number |"),
                quirk("numbers", s -> s.quirks().numbersForWords(true), "`packageType` in admin V1", "| number |"),
                quirk("numbers", s -> s.quirks().numbersForWords(true), "`priority` of jobs in V1", "| number |"),
                quirk("one message", s -> s.quirks().messagesAsArray(false), "messages of a job", "one object"),
                quirk(
                        "one connection",
                        s -> s.quirks().dcmListsAsArray(false),
                        "`v3/dcm/admin/connections`",
                        "one object"),
                quirk("older", s -> s.quirks().withoutNewestEndpoints(true), "`GET /v3/jobs`", "not there: 404"),
                quirk("older", s -> s.quirks().withoutNewestEndpoints(true), "`GET /v3/usage`", "not there: 404"),
                quirk("older", s -> s.quirks().withoutNewestEndpoints(true), "`jobs().list`", "lacks `GET /v3/jobs`"),
                quirk(
                        "HTML",
                        s -> s.quirks().htmlErrors(true),
                        "unknown id, V3",
                        "404, text/html, a body that is no JSON"),
                quirk("HTML", s -> s.quirks().htmlErrors(true), "no token", "401, text/html"),
                quirk("old errors", s -> s.quirks().oldErrors(true), "unknown id, V1", "`exceptionName` text"),
                quirk("old errors", s -> s.quirks().oldErrors(true), "missing input, admin V2", "`data` object"),
                quirk(
                        "audit",
                        s -> s.quirks().auditPagesFromOne(true),
                        "first page of the audit log",
                        "| 1; page 0 gets"),
                quirk(
                        "revoking",
                        s -> s.tokens().newRevokesOld(true),
                        "does a new token revoke the old one",
                        "the old one gets 401"),
                quirk("short life", s -> s.tokens().reportedLifetime(Duration.ofMinutes(5)), "`expires_in`", "| 300 |"),
                quirk("odd question", QuirksTest::oddQuestion, "question types, V3 `questionType`", "`QuestionTree`"),
                quirk(
                        "401 for a wrong secret",
                        s -> s.faults()
                                .on("POST", "/oauth2/token")
                                .after(6)
                                .times(1)
                                .status(401),
                        "wrong secret",
                        "| 401, no content type, no body |"));
    }

    private static Arguments quirk(String name, Consumer<AlteryxSimulator> how, String about, String seen) {
        return Arguments.of(name, how, about, seen);
    }

    private static void oddQuestion(AlteryxSimulator simulator) {
        SimulatedQuestion odd = new SimulatedQuestion("Tree", "QuestionTree", "", "", false, Map.of());
        simulator.addWorkflow(workflow -> workflow.name("Tree").question(odd));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("quirks")
    void isDifferent(String name, Consumer<AlteryxSimulator> how, String about, String seen) {
        try (Stage stage = new Stage().filled().withDcm()) {
            how.accept(stage.simulator());
            assertThat(stage.run()).as(stage::report).isEqualTo(VerifyServer.DIFFERENT);
            assertThat(stage.line(about)).contains(seen).endsWith("| **different** |");
        }
    }
}
