package io.github.alteryx4j.client;

import io.github.alteryx4j.AccessDeniedException;
import io.github.alteryx4j.CallException;
import io.github.alteryx4j.ConflictException;
import io.github.alteryx4j.ErrorReply;
import io.github.alteryx4j.InvalidRequestException;
import io.github.alteryx4j.NotFoundException;
import io.github.alteryx4j.ServerErrorException;
import io.github.alteryx4j.ThrottledException;
import io.github.alteryx4j.UndecodableAnswerException;
import io.github.alteryx4j.UnsupportedByServerException;
import java.io.ByteArrayOutputStream;
import reactor.core.publisher.Mono;

/** Turns an answer without success into its error. The body is read to a limit, so that the connection lives on. */
final class ErrorAnswers {

    private static final int LONGEST_BODY = 64 * 1024;

    private ErrorAnswers() {}

    /** Always an error; one whose body breaks off is told by what came of it. */
    static Mono<Answer> toError(Answer answer) {
        return Mono.defer(() -> {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            return answer.pieces()
                    .takeUntil(piece -> {
                        body.writeBytes(piece);
                        return body.size() > LONGEST_BODY;
                    })
                    .onErrorComplete()
                    .then(Mono.error(() -> error(answer.call(), new ErrorBody(answer, body.toByteArray()))));
        });
    }

    private static CallException error(Call call, ErrorBody body) {
        ErrorReply reply = body.reply();
        String name = call.toString();
        int status = reply.status();
        if (status < 400) {
            String target = body.redirectTarget();
            return new UndecodableAnswerException(
                    name,
                    status,
                    "a redirect" + target + ", which is not followed. Check the base address",
                    true,
                    null);
        }
        return switch (status) {
            case 401 -> new AccessDeniedException(name, reply, "");
            case 403 -> new AccessDeniedException(name, reply, "The user of the key lacks the right to this");
            case 407 -> new AccessDeniedException(name, reply, "The proxy wants credentials; give them with proxy");
            case 404 ->
                body.isUnknownRoute()
                        ? new UnsupportedByServerException(name, reply, call.since())
                        : new NotFoundException(name, reply);
            case 405 -> new UnsupportedByServerException(name, reply, call.since());
            case 409 -> new ConflictException(name, reply);
            case 429 -> new ThrottledException(name, reply);
            default ->
                status >= 500
                        ? new ServerErrorException(
                                name, reply, call.isRepeatable() || (status == 503 && reply.retryAfter() != null))
                        : new InvalidRequestException(name, reply);
        };
    }
}
