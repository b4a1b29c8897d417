package io.github.alteryx4j.examples.verify;

/** What a server did, in words that hold nothing of whom it belongs to. */
record Seen(Verdict verdict, String text) {

    static Seen same(String text) {
        return new Seen(Verdict.AS_ASSUMED, text);
    }

    static Seen different(String text) {
        return new Seen(Verdict.DIFFERENT, text);
    }

    static Seen unknown(String text) {
        return new Seen(Verdict.NOT_KNOWN, text);
    }

    static Seen of(boolean asAssumed, String text) {
        return asAssumed ? same(text) : different(text);
    }
}
