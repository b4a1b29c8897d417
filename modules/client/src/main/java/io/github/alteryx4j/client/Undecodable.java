package io.github.alteryx4j.client;

import io.github.alteryx4j.UndecodableAnswerException;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Answers with a status of success that are not what the API promises. */
final class Undecodable {

    private Undecodable() {}

    /** Whether the answer says itself that it is a page for people. */
    static boolean isPage(Answer answer) {
        String type = answer.header("Content-Type");
        return type != null && type.contains("html");
    }

    static UndecodableAnswerException page(Answer answer) {
        return error(
                answer,
                "an HTML page came instead of JSON. Is the base address the Web API's, which usually"
                        + " ends in /webapi, and is no login page in between?");
    }

    /** What was not asked for is not inflated: a kilobyte may become a gigabyte. */
    static Mono<Answer> encoded(Answer answer) {
        answer.release();
        return Mono.error(
                () -> error(
                        answer,
                        "a compressed body came, which was not asked for. Switch off what compresses on the way to the server"));
    }

    static UndecodableAnswerException empty(Answer answer) {
        return error(answer, "nothing came where JSON was expected");
    }

    static UndecodableAnswerException cut(Answer answer) {
        return error(answer, "the list broke off before its end");
    }

    /** The parser's own message stays out: it quotes the data. */
    static UndecodableAnswerException json(Answer answer, Exception error) {
        String where = "";
        if (error instanceof JacksonException jackson && jackson.getLocation() != null) {
            TokenStreamLocation location = jackson.getLocation();
            where = " at line " + location.getLineNr() + ", column " + location.getColumnNr();
        }
        return error(
                answer,
                "the JSON is broken or of another shape" + where + " ("
                        + error.getClass().getSimpleName() + ")");
    }

    static UndecodableAnswerException error(Answer answer, String message) {
        Call call = answer.call();
        return new UndecodableAnswerException(call.toString(), answer.status(), message, call.isRepeatable(), null);
    }
}
