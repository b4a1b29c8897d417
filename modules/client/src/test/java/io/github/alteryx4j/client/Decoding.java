package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.CallException;
import io.github.alteryx4j.ResponseException;
import io.github.alteryx4j.UndecodableAnswerException;
import io.github.alteryx4j.auth.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Decodes answers and checks what holds for all of them: they end, in data or in a typed error without data. */
final class Decoding {

    private Decoding() {}

    /** How it ended. */
    record Outcome(List<Object> elements, @Nullable Throwable error) {

        static Outcome of(Flux<?> flux) {
            List<Object> elements = new ArrayList<>();
            List<Throwable> errors = new ArrayList<>();
            List<String> endings = new ArrayList<>();
            flux.subscribe(
                    elements::add,
                    error -> {
                        errors.add(error);
                        endings.add("error");
                    },
                    () -> endings.add("complete"));
            assertThat(endings).as("endings").hasSize(1);
            return new Outcome(elements, errors.isEmpty() ? null : errors.get(0));
        }
    }

    /** The elements that came, and the end. */
    static Outcome list(Class<?> type, List<byte[]> pieces) {
        Answer answer = Wire.answer(200, Map.of(), pieces);
        return undecodable(Outcome.of(ListBody.read(answer, answer.pieces(), Json.reader(type))));
    }

    /** The value, or the error. */
    static Outcome whole(Class<?> type, List<byte[]> pieces) {
        int length = pieces.stream().mapToInt(piece -> piece.length).sum();
        Answer answer = Wire.answer(200, Map.of("Content-Length", String.valueOf(length)), pieces);
        Outcome outcome = undecodable(Outcome.of(new WholeBody<>(answer, Json.reader(type)).flux()));
        assertThat(outcome.elements()).hasSize(outcome.error() == null ? 1 : 0);
        return outcome;
    }

    private static Outcome undecodable(Outcome outcome) {
        Throwable error = outcome.error();
        if (error != null) {
            assertThat(error).isInstanceOf(UndecodableAnswerException.class);
            assertThat(error.getMessage()).hasSizeLessThan(250);
        }
        return outcome;
    }

    /** The error of a status that is no success. */
    static void error(int status, Map<String, String> headers, List<byte[]> pieces) {
        Answer answer = Wire.answer(status, headers, pieces);
        Outcome outcome = Outcome.of(ErrorAnswers.toError(answer).flux());
        assertThat(outcome.error()).isInstanceOf(CallException.class);
        hidesSecrets(outcome.error().getMessage());
        if (outcome.error() instanceof ResponseException response) {
            assertThat(response.reply().message()).hasSizeLessThan(510);
            hidesSecrets(String.valueOf(response.reply().challenge()));
            response.reply().fieldErrors().forEach((field, errors) -> {
                assertThat(field).hasSizeLessThan(510);
                assertThat(errors).allSatisfy(text -> assertThat(text).hasSizeLessThan(510));
            });
        }
    }

    private static void hidesSecrets(String text) {
        assertThat(Wire.PASSWORD.maskIn(text)).isEqualTo(text);
        assertThat(Secret.of(Wire.TOKEN).maskIn(text)).isEqualTo(text);
    }
}
