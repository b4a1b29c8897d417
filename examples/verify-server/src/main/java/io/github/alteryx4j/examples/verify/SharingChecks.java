package io.github.alteryx4j.examples.verify;

import io.github.alteryx4j.InvalidRequestException;
import io.github.alteryx4j.auth.Secret;
import io.github.alteryx4j.client.collection.AssetCollection;
import io.github.alteryx4j.client.common.Role;
import io.github.alteryx4j.client.schedule.Iteration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Collections, user groups and credentials; and what is refused because something hangs on it. */
final class SharingChecks {

    private static final String REFUSED = "refused with 400";

    private final Trial trial;

    private SharingChecks(Trial trial) {
        this.trial = trial;
    }

    static List<Check> of(Trial trial) {
        SharingChecks checks = new SharingChecks(trial);
        return List.of(
                trial.withWorkflow(
                        "a workflow added to a collection", "is listed in it", (server, id) -> checks.add(id)),
                trial.withWorkflow(
                        "DELETE of a workflow with a schedule, not forced",
                        REFUSED,
                        (server, id) -> checks.scheduled(id)),
                new Check("a user group of our own", "made, and gone after its DELETE", server -> checks.group()),
                new Check("a credential of our own", "made, and gone after its DELETE", checks::credential));
    }

    private String collection() {
        return trial.cleanup()
                .make(Kind.COLLECTION, trial.client().collections().create(trial.name() + "-shared"));
    }

    private Seen add(String workflowId) {
        String id = collection();
        AssetCollection after =
                trial.client().collections().addWorkflow(id, workflowId).block();
        boolean listed = after != null && after.workflowIds().contains(workflowId);
        Seen kept = refused(() -> {
            trial.client().collections().delete(id).block();
            return "removed";
        });
        return Seen.of(
                listed,
                (listed ? "it is" : "it is not") + "; DELETE of the filled collection, not forced: " + kept.text());
    }

    private Seen scheduled(String workflowId) {
        Iteration later = Iteration.once(trial.later());
        trial.cleanup()
                .make(
                        Kind.SCHEDULE,
                        trial.client().schedules().create(workflowId, later, options -> options.name(trial.name())));
        return refused(() -> {
            trial.client().workflows().delete(workflowId).block();
            return "the workflow is gone";
        });
    }

    private Seen group() {
        String id = trial.cleanup()
                .make(Kind.USER_GROUP, trial.client().userGroups().create(trial.name(), Role.VIEWER));
        trial.client().userGroups().delete(id).block();
        return Seen.same("made and removed");
    }

    private Seen credential(Server server) {
        Secret password = Secret.of(UUID.randomUUID().toString());
        try {
            String id = trial.cleanup()
                    .make(
                            Kind.CREDENTIAL,
                            trial.client()
                                    .credentials()
                                    .create(trial.name(), password)
                                    .map(stored -> stored.id()));
            trial.client().credentials().delete(id).blockLast();
            return Seen.same("made and removed");
        } catch (InvalidRequestException error) {
            String text = "refused with " + error.status() + ": “"
                    + server.mask().shown(error.reply().message()) + "”";
            return server.isEncrypted()
                    ? Seen.different(text)
                    : Seen.same(text + "; the other known form, of a server without TLS");
        }
    }

    private static Seen refused(Supplier<String> deed) {
        try {
            return Seen.different(deed.get());
        } catch (InvalidRequestException error) {
            return Seen.of(error.status() == 400, "refused with " + error.status());
        }
    }
}
