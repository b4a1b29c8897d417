package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.SimulatedUser.Role;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people who may call the server. Four are there from the start; see {@link AlteryxSimulator#curator()}. */
public final class SimulatorUsers {

    private final Ids ids;
    private final Map<String, SimulatedUser> byId = new LinkedHashMap<>();
    private final Set<String> withoutApiAccess = new HashSet<>();

    SimulatorUsers(Ids ids) {
        this.ids = ids;
    }

    /** Adds a user with API access whose mail address is made from the client id. */
    public synchronized SimulatedUser add(Role role, String clientId, String clientSecret) {
        if (byClientId(clientId) != null) {
            throw new IllegalArgumentException("A user with the client id " + clientId + " exists already");
        }
        SimulatedUser user = new SimulatedUser(ids.next(), clientId + "@example.com", role, clientId, clientSecret);
        byId.put(user.id(), user);
        return user;
    }

    /** Gives the user a new secret; tokens issued for the old one live on, as they do on the server. */
    public synchronized SimulatedUser rotateSecret(SimulatedUser user, String newSecret) {
        SimulatedUser known = get(user.id());
        SimulatedUser changed = new SimulatedUser(known.id(), known.email(), known.role(), known.clientId(), newSecret);
        byId.put(changed.id(), changed);
        return changed;
    }

    /** Switches API access on or off. Without it a token is still issued, but every call is answered with 401. */
    public synchronized void apiAccess(SimulatedUser user, boolean allowed) {
        if (allowed) {
            withoutApiAccess.remove(user.id());
        } else {
            withoutApiAccess.add(user.id());
        }
    }

    public synchronized List<SimulatedUser> all() {
        return List.copyOf(byId.values());
    }

    synchronized SimulatedUser get(String id) {
        SimulatedUser user = byId.get(id);
        if (user == null) {
            throw new IllegalArgumentException("No user has the id " + id);
        }
        return user;
    }

    synchronized @Nullable SimulatedUser find(String id) {
        return byId.get(id);
    }

    synchronized boolean mayCall(SimulatedUser user, Role required) {
        return !withoutApiAccess.contains(user.id()) && user.role().atLeast(required);
    }

    synchronized @Nullable SimulatedUser authenticate(String clientId, String secret) {
        SimulatedUser user = byClientId(clientId);
        return user != null && user.clientSecret().equals(secret) ? user : null;
    }

    private @Nullable SimulatedUser byClientId(String clientId) {
        return byId.values().stream()
                .filter(user -> user.clientId().equals(clientId))
                .findFirst()
                .orElse(null);
    }
}
