package io.github.alteryx4j.simulator;

import org.jspecify.annotations.Nullable;

/** A field that is not set, and how the server was seen to show it there. */
enum Blank {
    TEXT(Unset.EMPTY),
    NULL(Unset.NULL);

    private final Unset usual;

    Blank(Unset usual) {
        this.usual = usual;
    }

    Unset usual() {
        return usual;
    }

    /** The text itself, or the marker of an unset field that usually reads {@code ""}. */
    static Object text(@Nullable Object value) {
        return value == null || value.equals("") ? TEXT : value;
    }

    /** The value itself, or the marker of an unset field that usually reads {@code null}. */
    static Object orNull(@Nullable Object value) {
        return value == null || value.equals("") ? NULL : value;
    }
}
