package io.github.alteryx4j.examples.administration;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.common.Role;
import io.github.alteryx4j.client.schedule.Iteration;
import io.github.alteryx4j.client.usergroup.UserGroupSummary;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import reactor.core.publisher.Mono;

/** Gives a colleague an account, a team, a collection to find the team's report in, a credential, and a schedule. */
final class Joining {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final AlteryxClient alteryx;
    private final Consumer<String> tell;

    Joining(AlteryxClient alteryx, Consumer<String> tell) {
        this.alteryx = alteryx;
        this.tell = tell;
    }

    /** Returns what was made; each step waits for the one before, and an error ends it there. */
    Mono<Joined> of(Colleague colleague, String reportId) {
        return user(colleague)
                .flatMap(userId -> team(colleague, userId)
                        .flatMap(teamId -> collection(colleague, reportId, teamId)
                                .flatMap(collectionId -> credential(colleague, userId)
                                        .flatMap(credentialId -> schedule(reportId, userId, collectionId)
                                                .map(scheduleId -> new Joined(
                                                        userId, teamId, collectionId, credentialId, scheduleId))))));
    }

    private Mono<String> user(Colleague colleague) {
        return alteryx.users()
                .create(
                        colleague.firstName(),
                        colleague.lastName(),
                        colleague.email(),
                        user -> user.role(Role.ARTISAN).canScheduleJobs(true).isApiEnabled(true))
                .doOnNext(user ->
                        tell.accept("User        " + user.firstName() + " " + user.lastName() + " is " + user.role()))
                .map(user -> user.id());
    }

    private Mono<String> team(Colleague colleague, String userId) {
        return alteryx.userGroups()
                .list()
                .filter(group -> colleague.team().equals(group.name()))
                .next()
                .map(UserGroupSummary::id)
                .switchIfEmpty(Mono.defer(() -> alteryx.userGroups().create(colleague.team(), Role.VIEWER)))
                .delayUntil(teamId -> alteryx.userGroups()
                        .addUsers(teamId, List.of(userId))
                        .doOnNext(added -> tell.accept("Team        " + colleague.team() + ": added " + added.added()
                                + ", refused " + added.refused())));
    }

    private Mono<String> collection(Colleague colleague, String reportId, String teamId) {
        String name = colleague.team() + " reports";
        return alteryx.collections()
                .list()
                .filter(collection -> name.equals(collection.name()))
                .next()
                .map(collection -> collection.id())
                .switchIfEmpty(Mono.defer(() -> alteryx.collections()
                        .create(name)
                        .delayUntil(id -> alteryx.collections().addWorkflow(id, reportId))
                        .delayUntil(id ->
                                alteryx.collections().addUserGroup(id, teamId, access -> access.canAddAssets(true)))))
                .doOnNext(id -> tell.accept("Collection  " + name + " is open to " + colleague.team()));
    }

    private Mono<String> credential(Colleague colleague, String userId) {
        return alteryx.credentials()
                .create(colleague.runAs().userName(), colleague.runAs().password())
                .delayUntil(credential -> alteryx.credentials().addUser(credential.id(), userId))
                .doOnNext(credential -> tell.accept("Credential  " + credential.userName() + " is shared"))
                .map(credential -> credential.id());
    }

    private Mono<String> schedule(String reportId, String userId, String collectionId) {
        LocalDateTime monday =
                LocalDate.now(ZONE).plusWeeks(1).with(DayOfWeek.MONDAY).atTime(7, 30);
        return alteryx.schedules()
                .create(
                        reportId,
                        Iteration.weekly(monday, DayOfWeek.MONDAY),
                        schedule -> schedule.name("Monday report").timeZone(ZONE))
                .delayUntil(id -> alteryx.schedules().change(id, change -> change.ownerId(userId)))
                .delayUntil(id -> alteryx.collections().addSchedule(collectionId, id))
                .delayUntil(id -> alteryx.schedules()
                        .get(id)
                        .doOnNext(schedule -> tell.accept(
                                "Schedule    " + schedule.name() + " runs next at " + schedule.runDateTime())));
    }
}
