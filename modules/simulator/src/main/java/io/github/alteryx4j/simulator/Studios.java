package io.github.alteryx4j.simulator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All studios; the home studio is there from the start. */
final class Studios {

    private final Ids ids;
    private final SimulatorClock clock;
    private final Shelf<Studio> shelf = new Shelf<>("subscription", Studio::id);
    private final Studio home;

    Studios(Ids ids, SimulatorClock clock) {
        this.ids = ids;
        this.clock = clock;
        this.home = add("Home", true, false, "");
    }

    Studio create(String name, boolean canShareSchedules, String credentialId) {
        return add(name, false, canShareSchedules, credentialId);
    }

    /** Where every new user starts. */
    String homeId() {
        return home.id();
    }

    Studio get(String id) {
        return shelf.get(id);
    }

    @Nullable Studio find(@Nullable String id) {
        return shelf.find(id);
    }

    Studio update(String id, String name, String credentialId, boolean canShareSchedules) {
        return shelf.change(id, studio -> studio.with(name, credentialId, canShareSchedules, clock.now()));
    }

    void remove(String id) {
        shelf.remove(id);
    }

    List<Studio> all() {
        return shelf.all();
    }

    private Studio add(String name, boolean isHome, boolean canShareSchedules, String credentialId) {
        String key = ids.token().substring(0, 32);
        String secret = ids.token().substring(0, 64);
        return shelf.put(
                new Studio(ids.next(), name, isHome, canShareSchedules, credentialId, key, secret, clock.now()));
    }
}
