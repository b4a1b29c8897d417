package io.github.alteryx4j.examples.verify;

/** How what a server did compares with what is assumed. */
enum Verdict {
    AS_ASSUMED("as assumed"),
    DIFFERENT("**different**"),
    NOT_KNOWN("not known here");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
