package io.github.alteryx4j.resilience;

/** Tells listeners of the retry why a call that could be repeated was not. Callers get the cause, never this. */
final class NotRepeated extends Exception {

    private static final long serialVersionUID = 1L;

    NotRepeated(String why, Throwable cause) {
        super("not repeated: " + why, cause, false, false);
    }
}
