package io.github.alteryx4j.simulator;

import java.time.Instant;

/** A name and password that workflows run under. Shows everything but the password. */
record Credential(String id, String username, String password, SimulatedUser creator, Instant updated, Shares shares) {

    Credential withPassword(String other, Instant now) {
        return new Credential(id, username, other, creator, now, shares);
    }

    Credential withShares(Shares others) {
        return new Credential(id, username, password, creator, updated, others);
    }

    @Override
    public String toString() {
        return "Credential[id=" + id + ", username=" + username + ", password=***, creator=" + creator.id()
                + ", updated=" + updated + ", shares=" + shares + "]";
    }
}
