package io.github.alteryx4j.simulator;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A user of the simulated server together with the key pair that a real user finds under "My Profile, Keys".
 *
 * @param id 24 hexadecimal digits
 * @param role the one that counts; for a user whose role is Evaluated the one that the user's groups give now
 */
public record SimulatedUser(String id, String email, Role role, String clientId, String clientSecret) {

    /** The server's roles, lowest first. */
    public enum Role {
        NO_ACCESS("NoAccess"),
        VIEWER("Viewer"),
        MEMBER("Member"),
        ARTISAN("Artisan"),
        CURATOR("Curator");

        private final String word;

        Role(String word) {
            this.word = word;
        }

        /** How the server writes it. */
        String word() {
            return word;
        }

        /** The role so written, or null when it is none: Evaluated is not a role but the wish to look for one. */
        static @Nullable Role of(String word) {
            return Arrays.stream(values())
                    .filter(role -> role.word.equals(word))
                    .findFirst()
                    .orElse(null);
        }

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
