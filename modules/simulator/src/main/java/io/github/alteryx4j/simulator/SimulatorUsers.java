package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.SimulatedUser.Role;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The people who may call the server. Four are there from the start; see {@link AlteryxSimulator#curator()}. Those whom
 * {@code POST v3/users} creates have a key pair too, to be found in {@link #all()}.
 */
public final class SimulatorUsers {

    private final Accounts accounts;
    private final String studioId;
    private final Map<String, Integer> passwordResets = new HashMap<>();

    SimulatorUsers(Accounts accounts, String studioId) {
        this.accounts = accounts;
        this.studioId = studioId;
    }

    /**
     * Adds a user with API access whose mail address is made from the client id. The user may schedule jobs; a Curator
     * may also do all else that needs a right of its own, such as to create collections.
     */
    public synchronized SimulatedUser add(Role role, String clientId, String clientSecret) {
        String email = clientId + "@example.com";
        if (accounts.byClientId(clientId) != null || accounts.byEmail(email) != null) {
            throw new IllegalArgumentException("A user with the client id " + clientId + " exists already");
        }
        Map<String, @Nullable Object> settings = new LinkedHashMap<>();
        Account.FLAGS.forEach(flag -> settings.put(flag, role == Role.CURATOR));
        settings.putAll(Json.object("firstName", clientId, "lastName", "Example", "email", email));
        settings.putAll(Json.object("role", role.word(), "canScheduleJobs", true, "isApiEnabled", true));
        settings.putAll(Json.object("isAccountLocked", false, "isActive", true, "isValidated", true));
        return accounts.seen(accounts.create(settings, studioId, clientId, clientSecret));
    }

    /** Gives the user a new secret; tokens issued for the old one live on, as they do on the server. */
    public SimulatedUser rotateSecret(SimulatedUser user, String newSecret) {
        get(user.id());
        return accounts.seen(accounts.change(user.id(), account -> account.withSecret(newSecret)));
    }

    /** Switches API access on or off. Without it a token is still issued, but every call is answered with 401. */
    public void apiAccess(SimulatedUser user, boolean allowed) {
        get(user.id());
        accounts.update(user.id(), Json.object("isApiEnabled", allowed));
    }

    /** How many mails with a new password were sent to the user. */
    public synchronized int passwordResets(SimulatedUser user) {
        return passwordResets.getOrDefault(user.id(), 0);
    }

    public List<SimulatedUser> all() {
        return accounts.all().stream().map(accounts::seen).toList();
    }

    SimulatedUser get(String id) {
        SimulatedUser user = find(id);
        if (user == null) {
            throw new IllegalArgumentException("No user has the id " + id);
        }
        return user;
    }

    @Nullable SimulatedUser find(@Nullable String id) {
        Account account = accounts.find(id);
        return account == null ? null : accounts.seen(account);
    }

    boolean mayCall(SimulatedUser user, Role required) {
        Account account = accounts.find(user.id());
        return account != null
                && account.open()
                && account.flag("isApiEnabled")
                && user.role().atLeast(required);
    }

    synchronized void passwordReset(String id) {
        passwordResets.merge(id, 1, Integer::sum);
    }

    /** The user with that key pair who may log in, or null. */
    @Nullable SimulatedUser authenticate(String clientId, String secret) {
        Account account = accounts.byClientId(clientId);
        return account != null && account.open() && account.clientSecret().equals(secret)
                ? accounts.seen(account)
                : null;
    }
}
