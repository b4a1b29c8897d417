package io.github.alteryx4j.simulator;

import java.time.Instant;

/**
 * A studio, which the interface calls a subscription. Its users share what they own; only the home studio, where everyone
 * starts, shares nothing: it stands for the private studios of a server.
 */
record Studio(
        String id,
        String name,
        boolean home,
        boolean canShareSchedules,
        String credentialId,
        String apiKey,
        String apiSecret,
        Instant updated) {

    Studio with(String newName, String newCredentialId, boolean share, Instant now) {
        return new Studio(id, newName, home, share, newCredentialId, apiKey, apiSecret, now);
    }

    /** Shows everything but the key pair. */
    @Override
    public String toString() {
        return "Studio[id=" + id + ", name=" + name + ", apiKey=***, apiSecret=***]";
    }
}
