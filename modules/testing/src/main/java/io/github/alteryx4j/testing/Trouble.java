package io.github.alteryx4j.testing;

import java.time.Duration;

/**
 * What goes wrong with one connection through a {@link TcpProxy}.
 *
 * @param kind what happens
 * @param where in which direction bytes are counted, and where it happens
 * @param after how many bytes pass in that direction before
 * @param piece at most so many bytes are passed on at once
 * @param pause how long each piece waits; for {@link Kind#SILENCE} how long the connection must have been idle
 */
public record Trouble(Kind kind, Where where, long after, int piece, Duration pause) {

    /** What can go wrong. */
    public enum Kind {
        /** Nothing. */
        NONE,
        /** The connection is reset (RST). */
        RESET,
        /** The connection is closed (FIN). */
        CLOSE,
        /** Nothing passes any more, in either direction; the connection stays open. */
        SWALLOW,
        /** Other bytes come than were sent, then the end. */
        GARBAGE,
        /** A connection that was idle for a while is forgotten: nothing passes any more, nobody is told. */
        SILENCE
    }

    /** A direction. */
    public enum Where {
        /** From the client to the server. */
        REQUEST,
        /** From the server to the client. */
        ANSWER
    }

    private static final int WHOLE = 64 * 1024;

    /** None. */
    public static Trouble none() {
        return new Trouble(Kind.NONE, Where.ANSWER, 0, WHOLE, Duration.ZERO);
    }

    /** Happens after so many bytes of that direction. */
    public static Trouble of(Kind kind, Where where, long after) {
        return new Trouble(kind, where, after, WHOLE, Duration.ZERO);
    }

    /** Forgets a connection that was idle for so long. */
    public static Trouble silenceAfter(Duration idle) {
        return new Trouble(Kind.SILENCE, Where.REQUEST, 0, WHOLE, idle);
    }

    /** Passes everything in pieces of so many bytes, each after a pause. */
    public static Trouble slow(int piece, Duration pause) {
        return new Trouble(Kind.NONE, Where.ANSWER, 0, piece, pause);
    }
}
