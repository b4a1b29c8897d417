package io.github.alteryx4j.examples.verify;

import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.client.job.JobOutput;
import io.github.alteryx4j.client.run.JobOutcome;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Runs the uploaded app, by V3 and by V1. */
final class RunChecks {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Trial trial;
    private @Nullable Job job;

    private RunChecks(Trial trial) {
        this.trial = trial;
    }

    static List<Check> of(Trial trial) {
        RunChecks checks = new RunChecks(trial);
        return List.of(
                trial.withWorkflow(
                        "a run by V3",
                        "it succeeds",
                        (server, id) -> checks.run(trial.client()
                                .jobs()
                                .run(
                                        id,
                                        answers ->
                                                answers.answer("Region", "EMEA").answer("Drafts", false)))),
                new Check("`createDateTime` of its job", "ISO, 0 digits of a second, Z", server -> checks.time(server)),
                new Check("messages of its job", "an array", server -> checks.messages(server)),
                new Check("outputs of its job", "one, with the format `Csv` among others", server -> checks.outputs()),
                new Check("download of an output", "some bytes", server -> checks.download()),
                new Check("`priority` of its job in V1", "text", server -> checks.kind(server, "priority", "text")),
                new Check("`appId` of its job in V1", "null", server -> checks.kind(server, "appId", "null")),
                trial.withWorkflow(
                        "a run by V1",
                        "it succeeds",
                        (server, id) -> checks.run(
                                trial.client().legacy().run(id, answers -> answers.answer("Region", "APAC")))));
    }

    private Seen run(Mono<Job> start) {
        String id = trial.cleanup().make(Kind.JOB, start.map(Job::id));
        JobOutcome outcome = trial.client()
                .jobs()
                .await(id, waiting -> waiting.limit(PATIENCE))
                .block();
        Job end = Objects.requireNonNull(trial.client().jobs().get(id).block());
        job = end;
        String words =
                Mask.word(String.valueOf(end.statusWord())) + ", " + Mask.word(String.valueOf(end.dispositionWord()));
        return Seen.of(outcome != null && outcome.isSuccess(), words);
    }

    private Seen time(Server server) {
        JsonNode view = view(server, "/v3/jobs/").json();
        String form = view == null ? null : TimeChecks.form(view.get("createDateTime"));
        return form == null
                ? Seen.unknown("no such time can be seen")
                : Seen.of(form.equals("ISO, 0 digits of a second, Z"), form);
    }

    private Seen messages(Server server) {
        return job == null ? none() : ListChecks.form(server.fresh("/v3/jobs/" + job.id() + "/messages"));
    }

    private Seen outputs() {
        if (job == null) {
            return none();
        }
        Set<String> formats = new TreeSet<>();
        job.outputs().forEach(output -> output.availableFormats().forEach(format -> formats.add(format.word())));
        return Seen.of(
                job.outputs().size() == 1 && formats.contains("Csv"),
                job.outputs().size() + " outputs; formats: " + Shape.names(formats));
    }

    private Seen download() {
        if (job == null || job.outputs().isEmpty()) {
            return none();
        }
        JobOutput output = job.outputs().get(0);
        Integer size = trial.client()
                .jobs()
                .download(job.id(), output.id(), output.availableFormats().get(0))
                .reduce(0, (sum, piece) -> sum + piece.remaining())
                .block();
        return Seen.of(size != null && size > 0, size + " bytes");
    }

    private Seen kind(Server server, String field, String kind) {
        JsonNode view = view(server, "/v1/jobs/").json();
        return view == null ? none() : Seen.of(Shape.kind(view.get(field)).equals(kind), Shape.kind(view.get(field)));
    }

    private RawReply view(Server server, String prefix) {
        return job == null ? new RawReply(0, "", false, 0, null) : server.fresh(prefix + job.id());
    }

    private static Seen none() {
        return Seen.unknown("there was no run to look at");
    }
}
