package io.github.alteryx4j.examples.verify;

/** There is nothing to report on; the message tells the user why. */
final class NotRunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotRunException(String message) {
        super(message);
    }
}
