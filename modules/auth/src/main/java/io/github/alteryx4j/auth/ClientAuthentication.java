package io.github.alteryx4j.auth;

/** How the client names itself to the token endpoint. */
public enum ClientAuthentication {
    /** Form fields {@code client_id} and {@code client_secret}; what Alteryx documents. */
    FORM,
    /**
     * HTTP Basic; the same answer from the server, and what some gateways in front of it want. The secret goes as it
     * stands. RFC 6749 has it form-encoded first, which is the same for letters, digits, {@code -}, {@code .} and
     * {@code _}; servers that decode it may refuse a secret that holds anything else.
     */
    BASIC
}
