package io.github.alteryx4j.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The server's tokens: how long they live, what it says about that, how many it gave out. */
public final class SimulatorTokens {

    private final Ids ids;
    private final SimulatorClock clock;
    private final Map<String, Issued> live = new HashMap<>();
    private Duration lifetime;
    private @Nullable Duration reported;
    private boolean newRevokesOld;
    private long issued;
    private long requests;

    SimulatorTokens(Ids ids, SimulatorClock clock, Duration lifetime) {
        this.ids = ids;
        this.clock = clock;
        this.lifetime = lifetime;
    }

    /** How many tokens were given out. */
    public synchronized long issued() {
        return issued;
    }

    /** How many requests reached the token endpoint, the refused ones included. */
    public synchronized long requests() {
        return requests;
    }

    /** True life of the tokens issued from now on, and what {@code expires_in} says unless that is set apart. */
    public synchronized void lifetime(Duration life) {
        lifetime = life;
    }

    /** Makes {@code expires_in} say something else than the true life. */
    public synchronized void reportedLifetime(Duration life) {
        reported = life;
    }

    /** Whether a new token makes the user's older ones invalid. The server does not do so, and neither does this by default. */
    public synchronized void newRevokesOld(boolean revokes) {
        newRevokesOld = revokes;
    }

    public synchronized void revokeAll() {
        live.clear();
    }

    synchronized void revoke(String token) {
        live.remove(token);
    }

    synchronized void requested() {
        requests++;
    }

    synchronized String issue(SimulatedUser user) {
        Instant now = clock.now();
        live.values()
                .removeIf(token -> !now.isBefore(token.until) || (newRevokesOld && token.userId.equals(user.id())));
        String token = ids.token();
        live.put(token, new Issued(user.id(), now.plus(lifetime)));
        issued++;
        return token;
    }

    synchronized long expiresIn() {
        return (reported != null ? reported : lifetime).toSeconds();
    }

    /** The id of the token's user, or null when the token is unknown, revoked or expired. */
    synchronized @Nullable String userOf(@Nullable String token) {
        Issued known = token == null ? null : live.get(token);
        return known != null && clock.now().isBefore(known.until) ? known.userId : null;
    }

    private record Issued(String userId, Instant until) {}
}
