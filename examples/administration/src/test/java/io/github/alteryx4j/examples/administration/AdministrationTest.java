package io.github.alteryx4j.examples.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.NotFoundException;
import io.github.alteryx4j.auth.Secret;
import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.user.UserSummary;
import io.github.alteryx4j.simulator.AlteryxSimulator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

class AdministrationTest {

    private final AlteryxSimulator simulator = AlteryxSimulator.start();
    private final AlteryxClient alteryx = AlteryxClient.builder()
            .baseUrl(simulator.baseUrl())
            .credentials(simulator.curator().clientId(), simulator.curator().clientSecret())
            .build();
    private final List<String> told = new ArrayList<>();
    private final String report = simulator.addWorkflow(workflow -> workflow.name("Weekly report"));
    private final Colleague ada = new Colleague(
            "Ada", "Lovelace", "ada@example.com", "Finance", new Colleague.RunAs("CORP\\svc", Secret.of("pass-word")));

    @AfterEach
    void close() {
        alteryx.close();
        simulator.close();
    }

    @Test
    void tellsTheWholeStory() {
        Administration.run(told::add);
        assertThat(told)
                .contains(
                        "User        Ada Lovelace is ARTISAN",
                        "Team        Finance: added 1, refused {}",
                        "Credential  CORP\\svc-finance is shared",
                        "Owned       0 workflows, 1 schedules, 0 collections",
                        "Account     is shut and out of 1 groups")
                .endsWith("Account     is deleted");
    }

    @Test
    void whoJoinsOwnsTheScheduleAndFindsTheReport() {
        Joined joined = new Joining(alteryx, told::add).of(ada, report).block();
        StepVerifier.create(alteryx.schedules().get(joined.scheduleId()))
                .assertNext(schedule -> {
                    assertThat(schedule.ownerId()).isEqualTo(joined.userId());
                    assertThat(schedule.timeZone()).isEqualTo("Europe/Berlin");
                })
                .verifyComplete();
        StepVerifier.create(alteryx.collections().get(joined.collectionId()))
                .assertNext(collection -> {
                    assertThat(collection.workflowIds()).containsExactly(report);
                    assertThat(collection.scheduleIds()).containsExactly(joined.scheduleId());
                    assertThat(collection.userGroupIds()).containsExactly(joined.userGroupId());
                })
                .verifyComplete();
        StepVerifier.create(alteryx.credentials().get(joined.credentialId()))
                .assertNext(credential -> assertThat(credential.userIds()).containsExactly(joined.userId()))
                .verifyComplete();
    }

    @Test
    void aSecondColleagueJoinsTheSameTeam() {
        Joined first = new Joining(alteryx, told::add).of(ada, report).block();
        Colleague grace = new Colleague(
                "Grace", "Hopper", "grace@example.com", "Finance", new Colleague.RunAs("CORP\\g", Secret.of("other")));
        Joined second = new Joining(alteryx, told::add).of(grace, report).block();
        assertThat(second.userGroupId()).isEqualTo(first.userGroupId());
        assertThat(second.collectionId()).isEqualTo(first.collectionId());
    }

    @Test
    void whoLeavesLeavesNothingBehind() {
        Joined joined = new Joining(alteryx, told::add).of(ada, report).block();
        new Leaving(alteryx, told::add)
                .of(joined.userId(), simulator.curator().id())
                .block();
        StepVerifier.create(alteryx.users().get(joined.userId())).verifyError(NotFoundException.class);
        StepVerifier.create(alteryx.users().list().map(UserSummary::email).filter(ada.email()::equals))
                .verifyComplete();
        StepVerifier.create(alteryx.schedules().get(joined.scheduleId()))
                .assertNext(schedule -> assertThat(schedule.ownerId())
                        .isEqualTo(simulator.curator().id()))
                .verifyComplete();
    }

    @Test
    void passwordsAreToldNowhere() {
        new Joining(alteryx, told::add).of(ada, report).block();
        assertThat(told).noneMatch(line -> line.contains("pass-word"));
        assertThat(ada.toString()).doesNotContain("pass-word");
    }
}
