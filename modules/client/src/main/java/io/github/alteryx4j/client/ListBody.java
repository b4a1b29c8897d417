package io.github.alteryx4j.client;

import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;

/**
 * A JSON array element by element, as its bytes come. The elements' borders are found by counting brackets outside of
 * strings; each element is then parsed for itself. A single value where a list was expected is a list of one.
 */
final class ListBody<T> {

    /** No element of any list is a hundredth of this; what is longer is no list of ours. */
    private static final int LONGEST_ELEMENT = 16 * 1024 * 1024;

    private enum Stage {
        BEFORE,
        IN_ARRAY,
        IN_SINGLE,
        AFTER
    }

    private final Answer answer;
    private final ObjectReader reader;

    private final ByteArrayOutputStream element = new ByteArrayOutputStream();
    private Stage stage = Stage.BEFORE;
    private int depth;
    private boolean inString;
    private boolean escaped;
    private boolean closed;

    /** Bytes since the last element: those of the next, or filling. */
    private long barren;

    private ListBody(Answer answer, ObjectReader reader) {
        this.answer = answer;
        this.reader = reader;
    }

    /** The elements; errors after the good ones when one is broken or the list breaks off. */
    static <T> Flux<T> read(Answer answer, Flux<byte[]> pieces, ObjectReader reader) {
        return Flux.defer(() -> {
            ListBody<T> list = new ListBody<>(answer, reader);
            return pieces.concatMapIterable(piece -> () -> list.new Elements(piece), 1)
                    .concatWith(Mono.defer(list::end));
        });
    }

    /** To a change, which is done, some servers say nothing at all; a read without a list is none. */
    private Mono<T> end() {
        boolean nothing = stage == Stage.BEFORE && !answer.call().method().equals("GET");
        return nothing || stage == Stage.AFTER ? Mono.empty() : Mono.error(Undecodable.cut(answer));
    }

    /** The elements that end within one piece, each parsed when it is asked for. */
    private final class Elements implements Iterator<T> {

        private final byte[] piece;
        private int position;
        private @Nullable T ready;

        Elements(byte[] piece) {
            this.piece = piece;
        }

        @Override
        public boolean hasNext() {
            if (ready == null) {
                ready = advance();
            }
            return ready != null;
        }

        @Override
        public T next() {
            T next = hasNext() ? ready : null;
            if (next == null) {
                throw new NoSuchElementException();
            }
            ready = null;
            return next;
        }

        private @Nullable T advance() {
            int from = position;
            while (position < piece.length && stage == Stage.BEFORE) {
                begin(piece[position]);
            }
            int start = position;
            while (position < piece.length && stage != Stage.AFTER) {
                byte b = piece[position++];
                if (closed) {
                    separate(b);
                    start = position;
                } else if (endsElement(b)) {
                    closed = depth == 0 && b != ',';
                    T parsed = parse(start, closed ? position : position - 1);
                    start = position;
                    if (depth < 0 || stage == Stage.IN_SINGLE) {
                        stage = Stage.AFTER;
                    }
                    if (parsed != null) {
                        barren = 0;
                        return parsed;
                    }
                }
            }
            if (stage != Stage.AFTER && !closed) {
                element.write(piece, start, piece.length - start);
            }
            barren += piece.length - from;
            position = piece.length;
            if (barren > LONGEST_ELEMENT) {
                throw Undecodable.error(answer, "an element of the list is longer than any can be");
            }
            return null;
        }

        /** Between an element that its bracket ended and the next. */
        private void separate(byte b) {
            if (b == ',') {
                closed = false;
            } else if (b == ']') {
                stage = Stage.AFTER;
            } else if (!isSpace(b)) {
                throw Undecodable.error(answer, "the elements of the list are not separated");
            }
        }

        private void begin(byte b) {
            if (b == '[') {
                stage = Stage.IN_ARRAY;
                position++;
            } else if (b == '{') {
                stage = Stage.IN_SINGLE;
            } else if (isSpace(b) || b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF) {
                position++;
            } else {
                throw Undecodable.error(answer, "no list came where one was expected");
            }
        }

        /** Whether an element ends at that byte: with its own bracket, before a comma, or before the end of the list. */
        private boolean endsElement(byte b) {
            if (inString) {
                if (escaped) {
                    escaped = false;
                } else if (b == '\\') {
                    escaped = true;
                } else if (b == '"') {
                    inString = false;
                }
                return false;
            }
            switch (b) {
                case '"' -> inString = true;
                case '{', '[' -> depth++;
                case '}', ']' -> {
                    return --depth <= 0;
                }
                case ',' -> {
                    return depth == 0;
                }
                default -> {}
            }
            return false;
        }

        private @Nullable T parse(int start, int end) {
            try {
                if (element.size() == 0) {
                    return isBlank(piece, start, end) ? null : reader.readValue(piece, start, end - start);
                }
                element.write(piece, start, end - start);
                byte[] whole = element.toByteArray();
                element.reset();
                return isBlank(whole, 0, whole.length) ? null : reader.readValue(whole);
            } catch (JacksonException error) {
                throw Undecodable.json(answer, error);
            }
        }
    }

    private static boolean isBlank(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isSpace(bytes[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}
