package io.github.alteryx4j.simulator;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All groups that were made on the server. */
final class UserGroups {

    private final Ids ids;
    private final SimulatorClock clock;
    private final Shelf<UserGroup> shelf = new Shelf<>("user group", UserGroup::id);

    UserGroups(Ids ids, SimulatorClock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    UserGroup create(String name, String role) {
        return shelf.put(new UserGroup(ids.next(), name, role, clock.now(), Map.of(), Map.of()));
    }

    UserGroup get(String id) {
        return shelf.get(id);
    }

    @Nullable UserGroup find(@Nullable String id) {
        return shelf.find(id);
    }

    Shelf.Change<UserGroup> change(String id, UnaryOperator<UserGroup> how) {
        return shelf.changing(id, how);
    }

    void remove(String id) {
        shelf.remove(id);
    }

    List<UserGroup> all() {
        return shelf.all();
    }

    /** The groups that the user is in. */
    List<UserGroup> of(String userId) {
        return shelf.all().stream()
                .filter(group -> group.users().containsKey(userId))
                .toList();
    }

    /** Takes the user out of all groups and tells which they were. */
    List<String> leaveAll(String userId) {
        List<String> left = of(userId).stream().map(UserGroup::id).toList();
        left.forEach(id -> shelf.changeIfThere(id, group -> group.withoutUser(userId)));
        return left;
    }
}
