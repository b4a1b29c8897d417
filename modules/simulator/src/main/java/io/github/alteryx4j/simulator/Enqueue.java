package io.github.alteryx4j.simulator;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns the body of an enqueue into a job. Both families take the same body, but V1 takes priorities as numbers too. */
final class Enqueue {

    static final List<String> PRIORITIES = List.of("Default", "Low", "Medium", "High", "Critical");

    private final Site site;

    Enqueue(Site site) {
        this.site = site;
    }

    Job enqueue(SimulatedUser user, Workflow workflow, JsonNode body, boolean v3) {
        if (!body.isObject()) {
            throw Problem.badRequest("The request body must be an object.");
        }
        AppPackage definition = workflow.published().definition();
        String priority = priority(body.get("priority"), v3);
        Map<String, String> answers = answers(body.get("questions"), definition);
        return start(
                user,
                workflow,
                priority,
                text(body.get("workerTag")),
                answers,
                site.clock().now(),
                null);
    }

    /** Starts what a schedule asks for, at the moment when it was due. */
    Job scheduled(SimulatedUser owner, Workflow workflow, Schedule schedule, Instant at) {
        String tag = schedule.text("workerTag");
        return start(
                owner,
                workflow,
                schedule.text("priority"),
                tag.isEmpty() ? null : tag,
                schedule.answers(),
                at,
                schedule.id());
    }

    private Job start(
            SimulatedUser user,
            Workflow workflow,
            String priority,
            @Nullable String workerTag,
            Map<String, String> answers,
            Instant created,
            @Nullable String scheduleId) {
        AppPackage definition = workflow.published().definition();
        RunResult result = workflow.runs().run(new RunInput(workflow.id(), user.id(), priority, answers), definition);
        Job job = new Job(
                site.ids().next(),
                workflow.id(),
                workflow.name(),
                user,
                created,
                priority,
                workerTag,
                definition.amp(),
                answers,
                result,
                result.queued(site.queueTime()),
                result.running(site.runTime()),
                Job.outputs(site.ids(), result),
                scheduleId);
        site.jobs().add(job);
        site.workflows().change(workflow.id(), Workflow::ranOnceMore);
        return job;
    }

    private static String priority(@Nullable JsonNode sent, boolean v3) {
        if (sent == null || sent.isNull()) {
            return "Default";
        }
        String word = sent.isString() ? sent.stringValue() : sent.toString();
        String known = v3 ? (PRIORITIES.contains(word) ? word : null) : Word.priorityOf(word);
        if (known == null) {
            throw Problem.invalid(Map.of("priority", "The value '" + word + "' is not valid for priority."));
        }
        return known;
    }

    /** The answers sent, checked against the questions of the workflow. */
    Map<String, String> answers(@Nullable JsonNode sent, AppPackage definition) {
        Map<String, String> answers = new LinkedHashMap<>();
        if (sent == null || sent.isNull()) {
            return answers;
        } else if (!sent.isArray()) {
            throw Problem.invalid(Map.of("questions", "The questions must be an array."));
        }
        for (JsonNode answer : sent) {
            String name = text(answer.get("name"));
            JsonNode value = answer.get("value");
            Optional<SimulatedQuestion> question = definition.questions().stream()
                    .filter(candidate -> candidate.name().equals(name))
                    .findFirst();
            if (name == null || question.isEmpty()) {
                throw Problem.badRequest("The workflow has no question named '" + name + "'.");
            } else if (value != null && !value.isNull()) {
                answers.put(name, checked(question.get(), value));
            }
        }
        return Collections.unmodifiableMap(answers);
    }

    private String checked(SimulatedQuestion question, JsonNode value) {
        if (!value.isString()) {
            throw Problem.badRequest("The answer to '" + question.name() + "' must be a text.");
        }
        String text = value.stringValue();
        boolean file = question.type().equals(SimulatedQuestion.FILE_BROWSE);
        if (file && !text.isEmpty() && site.inputFiles().find(text) == null) {
            throw Problem.badRequest("The input file '" + text + "' does not exist.");
        }
        return text;
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node != null && node.isString() ? node.stringValue() : null;
    }
}
