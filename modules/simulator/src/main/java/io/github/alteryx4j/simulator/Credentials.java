package io.github.alteryx4j.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All credentials, in the order they came. */
final class Credentials {

    private final Ids ids;
    private final SimulatorClock clock;
    private final Map<String, Credential> byId = new LinkedHashMap<>();

    Credentials(Ids ids, SimulatorClock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    synchronized Credential add(SimulatedUser creator, String username, String password) {
        Credential credential = new Credential(ids.next(), username, password, creator, clock.now(), Shares.NONE);
        byId.put(credential.id(), credential);
        return credential;
    }

    synchronized @Nullable Credential find(String id) {
        return byId.get(id);
    }

    synchronized Credential get(String id) {
        Credential credential = byId.get(id);
        if (credential == null) {
            throw Problem.notFound("The credential " + id + " does not exist.");
        }
        return credential;
    }

    synchronized Credential change(String id, UnaryOperator<Credential> how) {
        Credential changed = how.apply(get(id));
        byId.put(id, changed);
        return changed;
    }

    synchronized Credential remove(String id, boolean force) {
        Credential credential = get(id);
        if (!force && !credential.shares().isEmpty()) {
            throw Problem.badRequest("The credential is shared; use force to delete it with its shares.");
        }
        byId.remove(id);
        return credential;
    }

    synchronized List<Credential> all() {
        return List.copyOf(byId.values());
    }
}
