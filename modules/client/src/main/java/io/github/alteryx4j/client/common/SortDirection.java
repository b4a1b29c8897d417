package io.github.alteryx4j.client.common;

/** The direction that a list is sorted in. */
public enum SortDirection {
    /** Smallest or oldest first. */
    ASC,
    /** Largest or newest first. */
    DESC
}
