package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.SimulatedUser.Role;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All users of the server and the roles they have. */
final class Accounts {

    /** What an Evaluated user is whose groups say nothing. */
    private static final Role USUAL_ROLE = Role.VIEWER;

    private final Ids ids;
    private final SimulatorClock clock;
    private final UserGroups groups;
    private final Shelf<Account> shelf = new Shelf<>("user", Account::id);

    Accounts(Ids ids, SimulatorClock clock, UserGroups groups) {
        this.ids = ids;
        this.clock = clock;
        this.groups = groups;
    }

    /** Adds a user with the key pair given; two users never have the same mail address. */
    synchronized Account create(
            Map<String, @Nullable Object> settings, String studioId, String clientId, String clientSecret) {
        Account account =
                new Account(ids.next(), clock.now(), clock.now(), settings, studioId, clientId, clientSecret, null);
        if (byEmail(account.email()) != null) {
            throw taken(account.email());
        }
        return shelf.put(account);
    }

    /** Adds a user with a key pair of its own. */
    Account create(Map<String, @Nullable Object> settings, String studioId) {
        return create(
                settings, studioId, ids.token().substring(0, 32), ids.token().substring(0, 64));
    }

    Account get(String id) {
        return shelf.get(id);
    }

    @Nullable Account find(@Nullable String id) {
        return shelf.find(id);
    }

    @Nullable Account byEmail(String email) {
        return first(account -> account.email().equalsIgnoreCase(email));
    }

    @Nullable Account byClientId(String clientId) {
        return first(account -> account.clientId().equals(clientId));
    }

    List<Account> all() {
        return shelf.all();
    }

    Account change(String id, UnaryOperator<Account> how) {
        return shelf.change(id, how);
    }

    /** Changes settings; an inactive user is in no group. */
    synchronized Account update(String id, Map<String, @Nullable Object> settings) {
        Account changed = get(id).with(settings, clock.now());
        Account same = byEmail(changed.email());
        if (same != null && !same.id().equals(id)) {
            throw taken(changed.email());
        }
        if (!changed.active()) {
            groups.leaveAll(id);
        }
        return shelf.put(changed);
    }

    void remove(String id) {
        shelf.remove(id);
    }

    /** The account as callers are seen: with the role that counts now. */
    SimulatedUser seen(Account account) {
        return new SimulatedUser(
                account.id(), account.email(), role(account), account.clientId(), account.clientSecret());
    }

    private Role role(Account account) {
        Role own = Role.of(account.text("role"));
        if (own != null) {
            return own;
        }
        Role best = null;
        for (UserGroup group : groups.of(account.id())) {
            Role role = Role.of(group.role());
            best = role != null && (best == null || role.atLeast(best)) ? role : best;
        }
        return best == null ? USUAL_ROLE : best;
    }

    private @Nullable Account first(Predicate<Account> wanted) {
        return shelf.all().stream().filter(wanted).findFirst().orElse(null);
    }

    private static Problem taken(String email) {
        return Problem.invalid(Map.of("email", "A user with the email " + email + " already exists."));
    }
}
