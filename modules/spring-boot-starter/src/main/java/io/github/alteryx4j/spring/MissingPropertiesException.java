package io.github.alteryx4j.spring;

import io.github.alteryx4j.ConfigurationException;
import java.util.List;

/** A client could not be built, and these properties have no value. */
final class MissingPropertiesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> missing;
    private final transient List<String> unresolved;

    /** @param unresolved those that do hold something, but a placeholder */
    MissingPropertiesException(List<String> missing, List<String> unresolved, ConfigurationException cause) {
        super("No value for " + String.join(", ", missing), cause);
        this.missing = missing;
        this.unresolved = unresolved;
    }

    List<String> missing() {
        return missing;
    }

    List<String> unresolved() {
        return unresolved;
    }
}
