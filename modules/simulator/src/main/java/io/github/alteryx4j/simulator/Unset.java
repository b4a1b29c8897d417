package io.github.alteryx4j.simulator;

/** How a reply shows a field that nobody set. The server does all three, even for one field of one object. */
public enum Unset {
    /** {@code "comments":""} */
    EMPTY,
    /** {@code "comments":null} */
    NULL,
    /** The field is left out. */
    ABSENT
}
