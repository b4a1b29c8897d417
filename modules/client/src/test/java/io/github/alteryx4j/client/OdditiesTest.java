package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.ConflictException;
import io.github.alteryx4j.NotFoundException;
import io.github.alteryx4j.UndecodableAnswerException;
import io.github.alteryx4j.auth.Secret;
import io.github.alteryx4j.client.common.PackageType;
import io.github.alteryx4j.client.common.Priority;
import io.github.alteryx4j.client.common.Role;
import io.github.alteryx4j.client.job.WorkflowJob;
import io.github.alteryx4j.client.schedule.Iteration;
import io.github.alteryx4j.client.user.AssetType;
import io.github.alteryx4j.client.usergroup.AddedUsers;
import io.github.alteryx4j.testing.Marker;
import io.github.alteryx4j.testing.Received;
import io.github.alteryx4j.testing.Reply;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** Where the server is odd, the client is not; both of its forms are read. */
class OdditiesTest {

    private static final LocalDateTime FUTURE = LocalDateTime.of(2126, 11, 24, 8, 30);

    private final Scripted scripted = new Scripted();
    private final AlteryxClient client = scripted.client;

    @AfterEach
    void close() {
        scripted.close();
    }

    private Received last() {
        List<Received> requests = scripted.server.requests();
        return requests.get(requests.size() - 1);
    }

    private void answers(String json) {
        scripted.server.otherwise(Reply.json(200, json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":\"r1\"}", "[{\"id\":\"r1\"}]", " [ {\"id\":\"r1\"} ] "})
    void handlingRulesComeAsOneOrAsAList(String answer) {
        answers(answer);
        StepVerifier.create(client.dcmAdmin().handlingRules())
                .assertNext(rule -> assertThat(rule.id()).isEqualTo("r1"))
                .verifyComplete();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"id\":\"c1\",\"parameters\":{\"a\":null}}", "[{\"id\":\"c1\",\"parameters\":{\"a\":null}}]"})
    void connectionsOfAllUsersComeAsOneOrAsAList(String answer) {
        answers(answer);
        StepVerifier.create(client.dcmAdmin().list())
                .assertNext(connection -> assertThat(connection.parameters()).containsEntry("a", null))
                .verifyComplete();
    }

    @Test
    void anIdComesAsAQuotedText() {
        answers("\"64f0a1b2c3d4e5f6a7b8c9d0\"");
        StepVerifier.create(client.collections().create("Finance"))
                .expectNext("64f0a1b2c3d4e5f6a7b8c9d0")
                .verifyComplete();
    }

    @Test
    void usersOfAGroupGoAsABareArrayAndTheRefusedAreTold() {
        answers("{\"successfullyAddedUserCount\":1,\"totalUsersSubmittedCount\":2,"
                + "\"failedUserReasons\":{\"u2\":\"already a member\"}}");
        StepVerifier.create(client.userGroups().addUsers("g", List.of("u1", "u2")))
                .assertNext(added -> {
                    assertThat(added).isEqualTo(new AddedUsers(1, 2, Map.of("u2", "already a member")));
                    assertThat(added.isComplete()).isFalse();
                })
                .verifyComplete();
        assertThat(last().text()).isEqualTo("[\"u1\",\"u2\"]");
    }

    @Test
    void aGroupOfTheActiveDirectoryGoesAsABareText() {
        answers("");
        StepVerifier.create(client.userGroups().addActiveDirectoryGroup("g", "S-1-5-21"))
                .verifyComplete();
        assertThat(last().text()).isEqualTo("\"S-1-5-21\"");
    }

    @Test
    void groupsThatAUserLeftComeAsBareTexts() {
        answers("[\"g1\", \"g2\"]");
        StepVerifier.create(client.users().deactivate("u"))
                .expectNext("g1", "g2")
                .verifyComplete();
    }

    @Test
    void nothingAtAllInAnswerToAChangeIsAnEmptyListAndToAReadNoList() {
        answers("");
        for (Flux<?> change : List.of(
                client.credentials().delete("c"),
                client.credentials().deleteWithShares("c"),
                client.users().transferAssets("u", "v", AssetType.ALL),
                client.users().deactivate("u"))) {
            StepVerifier.create(change).verifyComplete();
        }
        StepVerifier.create(client.userGroups().list()).verifyError(UndecodableAnswerException.class);
    }

    @Test
    void aCredentialIsGoneThoughTheServerAnswersChangesWithNothing() {
        try (Simulated simulated = new Simulated()) {
            simulated.server.quirks().emptyBodies(true);
            CredentialsApi credentials = simulated.client.credentials();
            String id = credentials
                    .create("CORP\\svc", Secret.of(Marker.TEXT))
                    .block()
                    .id();
            StepVerifier.create(credentials.delete(id)).verifyComplete();
            StepVerifier.create(credentials.get(id)).verifyError(NotFoundException.class);
        }
    }

    @Test
    void theIdOfAStudioToDeleteIsInTheQuery() {
        answers("");
        StepVerifier.create(client.subscriptions().delete("s 1")).verifyComplete();
        assertThat(last().uri()).isEqualTo("/webapi/v3/subscriptions?subscriptionId=s%201");
    }

    @Test
    void aCredentialHasOneNameForItsNames() {
        answers("{\"credentialId\":\"c\",\"username\":\"CORP\\\\svc\",\"status\":\"\"}");
        StepVerifier.create(client.credentials().create("CORP\\svc", Secret.of(Marker.TEXT)))
                .assertNext(stored -> {
                    assertThat(stored.id()).isEqualTo("c");
                    assertThat(stored.userName()).isEqualTo("CORP\\svc");
                })
                .verifyComplete();
        assertThat(last().text()).isEqualTo("{\"username\":\"CORP\\\\svc\",\"password\":\"" + Marker.TEXT + "\"}");

        answers("{\"id\":\"c\",\"userName\":\"CORP\\\\svc\"}");
        StepVerifier.create(client.credentials().get("c"))
                .assertNext(read -> assertThat(read.userName()).isEqualTo("CORP\\svc"))
                .verifyComplete();
    }

    @ParameterizedTest
    @CsvSource({"2,HIGH", "'\"High\"',HIGH", "'\"2\"',HIGH", "'\"Urgent\"',UNKNOWN", "null,"})
    void prioritiesOfV1AreNumbersOrWords(String sent, Priority read) {
        answers("{\"id\":\"j\",\"priority\":" + sent + "}");
        StepVerifier.create(client.legacy().job("j"))
                .assertNext(job -> assertThat(job.priority()).isEqualTo(read))
                .verifyComplete();
    }

    @ParameterizedTest
    @CsvSource({"0,APP", "1,WORKFLOW", "'\"Module\"',WORKFLOW", "'\"Macro\"',MACRO", "9,UNKNOWN"})
    void packageTypesOfV1AreNumbersOrWords(String sent, PackageType read) {
        answers("[{\"id\":\"w\",\"packageType\":" + sent + "}]");
        StepVerifier.create(client.legacy().workflows(all -> {}))
                .assertNext(workflow -> assertThat(workflow.packageType()).isEqualTo(read))
                .verifyComplete();
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "\"True\"", "\"true\""})
    void flagsOfV1AreBooleansOrTexts(String sent) {
        answers("[{\"id\":\"j\",\"runWithE2\":" + sent + "}]");
        StepVerifier.create(client.legacy().jobs("w", all -> {}))
                .assertNext(job -> assertThat(job.runWithE2()).isTrue())
                .verifyComplete();
        answers("[{\"name\":\"q\",\"type\":\"QuestionListBox\",\"multiple\":" + sent + "}]");
        StepVerifier.create(client.legacy().questions("w"))
                .assertNext(question -> {
                    assertThat(question.multiple()).isTrue();
                    assertThat(question.questionType()).isEqualTo("QuestionListBox");
                })
                .verifyComplete();
    }

    @Test
    void whatIsOwnedByAUserToDeleteIsAConflictInABareText() {
        scripted.server.otherwise(Reply.json(409, "\"The user owns 3 workflows.\""));
        StepVerifier.create(client.users().delete("u"))
                .verifyErrorSatisfies(error -> assertThat(error)
                        .isInstanceOf(ConflictException.class)
                        .hasMessageContaining("The user owns 3 workflows."));
    }

    @Test
    void allAssetsGoOverByOneWord() {
        answers("[{\"affectedScheduleId\":\"s1\"}]");
        StepVerifier.create(client.users().transferAssets("u", "v", AssetType.ALL))
                .assertNext(schedule -> assertThat(schedule.id()).isEqualTo("s1"))
                .verifyComplete();
        assertThat(last().text())
                .isEqualTo("{\"ownerId\":\"v\",\"transferWorkflows\":true,\"transferSchedules\":true,"
                        + "\"transferCollections\":true}");
    }

    @Test
    void anIterationThatWasReadKeepsWhatTheClientDoesNotKnow() {
        answers(
                "{\"id\":\"s\",\"runDateTime\":\"\",\"iteration\":{\"__type\":\"Daily\",\"startTime\":\"2026-01-02T03:04:05\","
                        + "\"endTime\":null,\"days\":[1,3],\"weekday\":\"Monday\"}}");
        StepVerifier.create(client.schedules().get("s"))
                .assertNext(schedule -> {
                    assertThat(schedule.runDateTime()).isNull();
                    assertThat(schedule.iteration()).isNotNull();
                    assertThat(schedule.iteration().startTime().instant())
                            .isEqualTo(Instant.parse("2026-01-02T03:04:05Z"));
                    assertThat(schedule.iteration().details())
                            .containsEntry("__type", "Daily")
                            .containsEntry("days", List.of(1, 3))
                            .containsEntry("weekday", "Monday");
                })
                .verifyComplete();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24T08:15:30Z,true", "2026-11-24T08:15:30.1234567,true", "11/24/2026 8:15 AM,false"})
    void aTimeThatIsNoTimeKeepsItsText(String text, boolean readable) {
        answers("{\"id\":\"s\",\"lastRunTime\":\"" + text + "\"}");
        StepVerifier.create(client.schedules().get("s"))
                .assertNext(schedule -> {
                    assertThat(schedule.lastRunTime()).hasToString(text);
                    assertThat(schedule.lastRunTime().instant() != null).isEqualTo(readable);
                })
                .verifyComplete();
    }

    @Test
    void timesOfAScheduleAreThoseOfItsZone() {
        answers("\"s\"");
        StepVerifier.create(client.schedules()
                        .create("w", Iteration.daily(FUTURE), s -> s.timeZone(ZoneId.of("Europe/Berlin"))))
                .expectNext("s")
                .verifyComplete();
        assertThat(last().text())
                .isEqualTo("{\"workflowId\":\"w\",\"iteration\":{\"iterationType\":\"Daily\","
                        + "\"startTime\":\"2126-11-24T08:30:00Z\",\"dailyContract\":{\"runOnlyWorkWeek\":false}},"
                        + "\"timeZone\":\"Europe/Berlin\"}");
    }

    @Test
    void aScheduleThatWouldStartInThePastIsNotSent() {
        StepVerifier.create(client.schedules().create("w", Iteration.once(LocalDateTime.of(2020, 1, 1, 0, 0)), s -> {}))
                .verifyErrorSatisfies(error -> assertThat(error)
                        .isInstanceOf(ConfigurationException.class)
                        .hasMessageContaining("2020-01-01T00:00"));
        assertThat(scripted.server.requests()).isEmpty();
    }

    @Test
    void aFewJobsOfAWorkflowAreOneRequestForAsMany() {
        answers("[{\"id\":\"j1\"},{\"id\":\"j2\"},{\"id\":\"j3\"}]");
        StepVerifier.create(client.workflows()
                        .jobs("w", jobs -> jobs.offset(4).limit(2))
                        .map(WorkflowJob::id))
                .expectNext("j1", "j2")
                .verifyComplete();
        assertThat(last().uri()).isEqualTo("/webapi/v3/workflows/w/jobs?offset=4&limit=2");
        assertThat(scripted.count("GET", "/v3/workflows/w/jobs")).isEqualTo(1);
    }

    @Test
    void aListOfFewerThanNoneIsRefused() {
        assertThatThrownBy(() -> client.workflows().jobs("w", jobs -> jobs.limit(-1)))
                .isInstanceOf(ConfigurationException.class);
    }

    @Test
    void onlyRolesThatTheServerKnowsComeAsSuch() {
        answers("[{\"id\":\"g\",\"role\":\"Emperor\"},{\"id\":\"h\",\"role\":\"curator\"}]");
        StepVerifier.create(client.userGroups().list().map(group -> String.valueOf(group.role())))
                .expectNext(Role.UNKNOWN.name(), Role.CURATOR.name())
                .verifyComplete();
    }
}
