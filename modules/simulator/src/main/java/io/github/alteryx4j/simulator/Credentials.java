package io.github.alteryx4j.simulator;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All credentials. */
final class Credentials {

    private final Ids ids;
    private final SimulatorClock clock;
    private final Shelf<Credential> shelf = new Shelf<>("credential", Credential::id);

    Credentials(Ids ids, SimulatorClock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    Credential add(SimulatedUser creator, String username, String password) {
        return shelf.put(new Credential(ids.next(), username, password, creator, clock.now(), Shares.NONE));
    }

    @Nullable Credential find(@Nullable String id) {
        return shelf.find(id);
    }

    Credential get(String id) {
        return shelf.get(id);
    }

    Credential change(String id, UnaryOperator<Credential> how) {
        return shelf.change(id, how);
    }

    Credential remove(String id, boolean force) {
        if (!force && !get(id).shares().isEmpty()) {
            throw Problem.badRequest("The credential is shared; use force to delete it with its shares.");
        }
        return shelf.remove(id);
    }

    List<Credential> all() {
        return shelf.all();
    }
}
