package io.github.alteryx4j.client;

import io.github.alteryx4j.InvalidAnswersException;
import io.github.alteryx4j.UndecodableAnswerException;
import io.github.alteryx4j.client.common.Priority;
import io.github.alteryx4j.client.common.QuestionAnswer;
import io.github.alteryx4j.client.common.Upload;
import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.client.run.RunRequest;
import io.github.alteryx4j.client.workflow.Question;
import java.util.List;
import java.util.function.Function;
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

    /** Over V3, or over V2 when there are files, which V3 does not take. */
    Mono<Job> queue(RunRequest request) {
        return prepare(request).flatMap(Function.identity());
    }

    /** All but the queuing, which is the element. */
    Mono<Mono<Job>> prepare(RunRequest request) {
        return request.files().isEmpty() ? checked(request, Mono.just(enqueue(request))) : prepareV2(request);
    }

    /** Over V1, which takes answers and a priority. */
    Mono<Job> queueV1(RunRequest request) {
        return checked(
                request,
                http.post("/v1/workflows/{appId}/jobs", request.workflowId())
                        .json(new OlderJob(null, request.answers(), number(request.priority())), request.secrets())
                        .one(Job.class)
                        .doOnNext(Runs::checkId));
    }

    /** Over V2, which takes a credential and files besides. */
    Mono<Job> queueV2(RunRequest request) {
        return prepareV2(request).flatMap(Function.identity());
    }

    private Mono<Mono<Job>> prepareV2(RunRequest request) {
        Mono<Mono<Job>> uploaded = Flux.fromIterable(request.files().entrySet())
                .concatMap(entry -> uploadInputFile(entry.getValue()).map(id -> new QuestionAnswer(entry.getKey(), id)))
                .collectList()
                .map(files -> enqueueV2(request, files));
        return checked(request, uploaded);
    }

    /** A file that no run names harms nobody, so one whose answer was lost is sent again. */
    Mono<String> uploadInputFile(Upload file) {
        return http.repeatablePost("/user/v2/inputfiles")
                .multipart(Multipart.builder().file("inputFile", file))
                .one(String.class);
    }

    private <T> Mono<T> checked(RunRequest request, Mono<T> next) {
        return request.validated() ? check(request).then(next) : next;
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
                .one(Job.class)
                .doOnNext(Runs::checkId);
    }

    private Mono<Job> enqueueV2(RunRequest request, List<QuestionAnswer> files) {
        List<QuestionAnswer> answers =
                Stream.concat(request.answers().stream(), files.stream()).toList();
        return http.post("/user/v2/workflows/{appId}/jobs", request.workflowId())
                .json(new OlderJob(request.credentialId(), answers, number(request.priority())), request.secrets())
                .one(Job.class)
                .doOnNext(Runs::checkId);
    }

    /** It was queued, but nobody can tell which it is. */
    private static void checkId(Job job) {
        if (job.id() == null) {
            throw new UndecodableAnswerException("The queuing of a run", 200, "a job without an id", false, null);
        }
    }

    /** V1 and V2 take priorities as numbers in text; the default is to say nothing. */
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

    /** The body of an enqueue over V1 and V2, which have no worker tag. */
    record OlderJob(
            @Nullable String credentialId,
            List<QuestionAnswer> questions,
            @Nullable String priority) {}
}
