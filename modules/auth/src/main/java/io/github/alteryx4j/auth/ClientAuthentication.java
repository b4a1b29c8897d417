package io.github.alteryx4j.auth;

/** How the client names itself to the token endpoint. */
public enum ClientAuthentication {
    /** Form fields {@code client_id} and {@code client_secret}; what Alteryx documents. */
    FORM,
    /** HTTP Basic; the same answer from the server, and what some gateways in front of it want. */
    BASIC
}
