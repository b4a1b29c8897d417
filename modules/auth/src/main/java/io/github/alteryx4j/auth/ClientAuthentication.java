package io.github.alteryx4j.auth;

/** How the client names itself to the token endpoint. */
public enum ClientAuthentication {
    /** Form fields {@code client_id} and {@code client_secret}; what Alteryx documents. */
    FORM,
    /**
     * HTTP Basic; the same answer from the server, and what some gateways in front of it want. The secret goes as it
     * stands. RFC 6749 has it form-encoded first, which makes a difference only for characters that keys of Alteryx
     * Server do not have; servers that decode it refuse it with {@code invalid_request} if it has them.
     */
    BASIC
}
