package io.github.alteryx4j.simulator;

/**
 * A user of the simulated server together with the key pair that a real user finds under "My Profile, Keys".
 *
 * @param id 24 hexadecimal digits
 */
public record SimulatedUser(String id, String email, Role role, String clientId, String clientSecret) {

    /** The server's roles, lowest first. */
    public enum Role {
        NO_ACCESS,
        VIEWER,
        MEMBER,
        ARTISAN,
        CURATOR;

        boolean atLeast(Role other) {
            return compareTo(other) >= 0;
        }
    }

    boolean isCurator() {
        return role == Role.CURATOR;
    }

    /** Shows everything but the secret. */
    @Override
    public String toString() {
        return "SimulatedUser[id=" + id + ", email=" + email + ", role=" + role + ", clientId=" + clientId
                + ", clientSecret=***]";
    }
}
