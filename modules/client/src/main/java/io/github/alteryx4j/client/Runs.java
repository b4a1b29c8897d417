package io.github.alteryx4j.client;

import io.github.alteryx4j.InvalidAnswersException;
import io.github.alteryx4j.client.common.QuestionAnswer;
import io.github.alteryx4j.client.common.Upload;
import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.client.job.NewJob;
import io.github.alteryx4j.client.job.Priority;
import io.github.alteryx4j.client.run.RunRequest;
import io.github.alteryx4j.client.workflow.Question;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Queues runs: checks the answers if asked, uploads the files, enqueues. In this order, so that a mistake costs nothing. */
final class Runs {

    private final Http http;

    Runs(Http http) {
        this.http = http;
    }

    Mono<Job> queue(RunRequest request) {
        Mono<Job> queued = request.files().isEmpty() ? enqueue(request) : enqueueWithFiles(request);
        return request.validated() ? check(request).then(queued) : queued;
    }

    Mono<String> uploadInputFile(Upload file) {
        return http.post("/user/v2/inputfiles")
                .multipart(Multipart.builder().file("inputFile", file))
                .one(String.class);
    }

    private Mono<Void> check(RunRequest request) {
        return http.get("/v3/workflows/{workflowId}/questions", request.workflowId())
                .many(Question.class)
                .collectList()
                .flatMap(questions -> {
                    List<String> problems = AnswerCheck.problems(request, questions);
                    return problems.isEmpty()
                            ? Mono.empty()
                            : Mono.error(() -> new InvalidAnswersException(request.workflowId(), problems));
                });
    }

    private Mono<Job> enqueue(RunRequest request) {
        List<QuestionAnswer> answers = request.answers().isEmpty() ? null : request.answers();
        return http.post("/v3/workflows/{workflowId}/jobs", request.workflowId())
                .json(
                        new NewJob(request.workerTag(), request.credentialId(), answers, request.priority()),
                        request.secrets())
                .since("2022.3")
                .one(Job.class);
    }

    private Mono<Job> enqueueWithFiles(RunRequest request) {
        return Flux.fromIterable(request.files().entrySet())
                .concatMap(entry -> uploadInputFile(entry.getValue()).map(id -> new QuestionAnswer(entry.getKey(), id)))
                .collectList()
                .flatMap(files -> http.post("/user/v2/workflows/{appId}/jobs", request.workflowId())
                        .json(
                                new Json.NewJobV2(
                                        request.credentialId(),
                                        Stream.concat(request.answers().stream(), files.stream())
                                                .toList(),
                                        number(request.priority())),
                                request.secrets())
                        .one(Job.class));
    }

    /** V2 takes priorities as numbers in text; the default is to say nothing. */
    private static @Nullable String number(@Nullable Priority priority) {
        if (priority == null) {
            return null;
        }
        return switch (priority) {
            case LOW -> "0";
            case MEDIUM -> "1";
            case HIGH -> "2";
            case CRITICAL -> "3";
            case DEFAULT, UNKNOWN -> null;
        };
    }
}
