package io.github.alteryx4j.client;

import io.github.alteryx4j.UndecodableAnswerException;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;

/** One JSON value out of a whole body. A body that comes in one piece, as small ones do, is parsed where it lies. */
final class WholeBody<T> extends Mono<T> {

    /** No single value of the API is a hundredth of this; what is longer is not held in memory. */
    private static final int LONGEST = 32 * 1024 * 1024;

    private final Answer answer;
    private final ObjectReader reader;

    WholeBody(Answer answer, ObjectReader reader) {
        this.answer = answer;
        this.reader = reader;
    }

    @Override
    public void subscribe(CoreSubscriber<? super T> actual) {
        answer.content().subscribe(new Parser(actual));
    }

    private final class Parser implements CoreSubscriber<ByteBuf>, Subscription {

        private final CoreSubscriber<? super T> actual;
        private @Nullable Subscription upstream;
        private @Nullable ByteArrayOutputStream pieces;
        private @Nullable T value;
        private boolean done;

        Parser(CoreSubscriber<? super T> actual) {
            this.actual = actual;
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            upstream = subscription;
            actual.onSubscribe(this);
        }

        @Override
        public void onNext(ByteBuf piece) {
            if (done) {
                return;
            }
            try {
                if (pieces == null && isWhole(piece)) {
                    value = parse(new ByteBufInputStream(piece));
                    return;
                }
                pieces = pieces == null ? new ByteArrayOutputStream(2 * piece.readableBytes()) : pieces;
                piece.readBytes(pieces, piece.readableBytes());
                if (pieces.size() > LONGEST) {
                    fail(Undecodable.error(answer, "the answer is longer than any can be"));
                }
            } catch (IOException | JacksonException error) {
                fail(Undecodable.json(answer, error));
            }
        }

        @Override
        public void onError(Throwable error) {
            if (done) {
                // The rest was given up; that it breaks off then is no news.
                return;
            }
            done = true;
            actual.onError(Failures.typed(answer.call(), error));
        }

        @Override
        public void onComplete() {
            if (done) {
                return;
            }
            try {
                if (pieces != null) {
                    value = parse(pieces.toByteArray());
                }
            } catch (JacksonException error) {
                fail(Undecodable.json(answer, error));
                return;
            }
            done = true;
            if (value == null) {
                actual.onError(Undecodable.empty(answer));
            } else {
                actual.onNext(value);
                actual.onComplete();
            }
        }

        private boolean isWhole(ByteBuf piece) {
            String length = answer.header("Content-Length");
            return length != null && length.equals(Integer.toString(piece.readableBytes()));
        }

        private void fail(UndecodableAnswerException error) {
            done = true;
            pieces = null;
            cancel();
            actual.onError(error);
        }

        @Override
        public void request(long n) {
            if (upstream != null && Operators.validate(n)) {
                upstream.request(Long.MAX_VALUE);
            }
        }

        @Override
        public void cancel() {
            if (upstream != null) {
                upstream.cancel();
            }
        }

        @Override
        public Context currentContext() {
            return actual.currentContext();
        }
    }

    private @Nullable T parse(InputStream json) {
        return reader.readValue(json);
    }

    private @Nullable T parse(byte[] json) {
        return reader.readValue(json);
    }
}
