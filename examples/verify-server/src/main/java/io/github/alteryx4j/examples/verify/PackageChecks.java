package io.github.alteryx4j.examples.verify;

import io.github.alteryx4j.client.common.Upload;
import io.github.alteryx4j.client.subscription.SubscriptionDetails;
import io.github.alteryx4j.client.workflow.Workflow;
import io.github.alteryx4j.client.workflow.WorkflowUpdate;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Uploads a small analytic app of our own, and changes it. */
final class PackageChecks {

    private final Trial trial;

    private PackageChecks(Trial trial) {
        this.trial = trial;
    }

    static List<Check> of(Trial trial) {
        PackageChecks checks = new PackageChecks(trial);
        return List.of(
                new Check("upload of a package", "an id of 24 hexadecimal digits", server -> checks.upload()),
                trial.withWorkflow("where it is", "in the studio of its owner", (server, id) -> checks.where(id)),
                trial.withWorkflow(
                        "its questions", "`QuestionBoolean`, `QuestionTextBox`", (server, id) -> questions(server, id)),
                trial.withWorkflow("its package", "the bytes that were sent", (server, id) -> checks.download(id)),
                trial.withWorkflow("upload of a second version", "two versions", (server, id) -> checks.version(id)),
                trial.withWorkflow(
                        "PUT of the workflow", "answers the workflow, changed", (server, id) -> checks.change(id)),
                trial.withWorkflow(
                        "PUT of the migration flag as a JSON boolean",
                        "sets it",
                        (server, id) -> checks.migration(id)));
    }

    static Upload file(byte[] content) {
        return Upload.bytes("VerifyServer.yxzp", content);
    }

    private Seen upload() {
        String id = trial.cleanup()
                .make(
                        Kind.WORKFLOW,
                        trial.client()
                                .workflows()
                                .upload(
                                        file(Trial.packageBytes()),
                                        trial.name(),
                                        Objects.requireNonNull(trial.ownerId()),
                                        options -> options.isPublic(false)));
        trial.workflow(id);
        boolean asAssumed = id.matches("[0-9a-fA-F]{24}");
        return Seen.of(asAssumed, asAssumed ? "it is" : "a text of " + id.length() + " characters");
    }

    private Seen where(String id) {
        SubscriptionDetails studio =
                trial.client().subscriptions().get(trial.studioId()).block();
        boolean there = studio != null
                && studio.workflows().stream().anyMatch(one -> one.id().equals(id));
        return Seen.of(there, there ? "in the studio" : "not listed in the studio");
    }

    private static Seen questions(Server server, String id) {
        Set<String> words = new TreeSet<>();
        server.fresh("/v3/workflows/" + id + "/questions")
                .elements()
                .forEach(one -> words.add(one.path("questionType").asString("(no such field)")));
        return Seen.of(words.equals(Set.of("QuestionBoolean", "QuestionTextBox")), Shape.names(words));
    }

    private Seen download(String id) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (ByteBuffer piece : trial.client().workflows().downloadPackage(id).toIterable()) {
            byte[] copy = new byte[piece.remaining()];
            piece.get(copy);
            bytes.writeBytes(copy);
        }
        boolean same = Arrays.equals(bytes.toByteArray(), Trial.packageBytes());
        return Seen.of(same, same ? "the same" : bytes.size() + " bytes, not those that were sent");
    }

    private Seen version(String id) {
        Workflow workflow = trial.client()
                .workflows()
                .uploadVersion(
                        id,
                        file(Trial.packageBytes()),
                        trial.name(),
                        Objects.requireNonNull(trial.ownerId()),
                        options -> options.makePublished(true))
                .block();
        int versions = workflow == null ? 0 : workflow.versions().size();
        return Seen.of(versions == 2, versions + " versions");
    }

    private Seen change(String id) {
        Workflow before =
                Objects.requireNonNull(trial.client().workflows().get(id).block());
        Workflow after = trial.client()
                .workflows()
                .update(id, WorkflowUpdate.from(before, change -> change.comments(trial.name())))
                .block();
        boolean changed = after != null && trial.name().equals(after.comments());
        return Seen.of(changed, changed ? "it does" : "the answer shows no change");
    }

    private Seen migration(String id) {
        trial.client().admin().setReadyForMigration(id, true).block();
        Workflow workflow = trial.client().workflows().get(id).block();
        boolean set = workflow != null && workflow.isReadyForMigration();
        return Seen.of(set, set ? "it is set" : "accepted, but it is not set");
    }
}
