package io.github.alteryx4j.journal.r2dbc;

import io.r2dbc.spi.Readable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Claims shared work, batch by batch, each batch in one transaction. */
final class Claims {

    /** Enough to make the transaction cheap for each, few enough that machines share fairly. */
    private static final int BATCH = 64;

    private final Database database;
    private final Sql sql;
    private final Hand hand;
    private final String machine;
    private final boolean inTurn;
    private final Mono<Long> orphansFreed;

    /** Work that is this machine's now. */
    record Claimed(WorkItem item, long fence, long position) {

        static Claimed of(Readable row) {
            return new Claimed(
                    new WorkItem(
                            Row.text(row, "submission_key"), Objects.requireNonNull(row.get("payload", String.class))),
                    Database.number(row, "fence"),
                    Database.number(row, "position"));
        }
    }

    /**
     * @param isKnown whether an earlier process may have had the same name
     * @param inTurn whether only one may claim at a time
     */
    Claims(Database database, Sql sql, Hand hand, String machine, boolean isKnown, boolean inTurn) {
        this.database = database;
        this.sql = sql;
        this.hand = hand;
        this.machine = machine;
        this.inTurn = inTurn;
        // What an earlier process of the same name left is nobody's; asked once, for later only leases end.
        this.orphansFreed = isKnown
                ? Mono.defer(() -> database.change(sql.orphans, machine, hand.keys()))
                        .cacheInvalidateIf(freed -> false)
                : Mono.just(0L);
    }

    /** What a look brought: work, or none and whether there is some that is not done yet, here or anywhere. */
    record Look(List<Claimed> claimed, boolean isAnyLeft) {}

    /** Claims up to so many: first what a dead machine left, then what nobody had yet; nothing of what was set aside. */
    Mono<Look> take(long wanted, int outstanding, Set<String> setAside) {
        return orphansFreed.then(database.transaction(session -> room(session, wanted, outstanding)
                .flatMap(room -> room <= 0 ? Mono.just(List.<Claimed>of()) : take(session, room, setAside))
                .flatMap(claimed -> claimed.isEmpty()
                        ? session.first(row -> Database.number(row, "n"), sql.unfinished, (Object)
                                        setAside.toArray(String[]::new))
                                .map(left -> new Look(claimed, left > 0))
                        : Mono.just(new Look(claimed, true)))));
    }

    private Mono<Long> room(Session session, long wanted, int outstanding) {
        long batch = Math.min(wanted, BATCH);
        if (batch == 0) {
            return Mono.just(batch);
        }
        if (outstanding == Integer.MAX_VALUE) {
            return inTurn ? session.list(row -> true, sql.turn).thenReturn(batch) : Mono.just(batch);
        }
        return session.list(row -> true, sql.turn)
                .then(session.first(row -> Database.number(row, "n"), sql.outstanding))
                .map(live -> Math.min(batch, outstanding - live));
    }

    private Mono<List<Claimed>> take(Session session, long room, Set<String> setAside) {
        Set<String> not = new HashSet<>(setAside);
        not.addAll(List.of(hand.keys()));
        return session.list(Claims::key, sql.lapsed, room, not.toArray(String[]::new))
                .flatMap(lapsed -> lapsed.size() >= room
                        ? Mono.just(lapsed)
                        : session.list(Claims::key, sql.pending, room - lapsed.size())
                                .map(pending -> both(lapsed, pending)))
                .flatMap(keys -> keys.isEmpty() ? Mono.just(List.of()) : claim(session, keys));
    }

    private Mono<List<Claimed>> claim(Session session, List<String> keys) {
        return session.list(Claimed::of, sql.claim, keys.toArray(String[]::new), machine)
                .map(claimed -> claimed.stream()
                        .sorted(Comparator.comparingLong(Claimed::position))
                        .toList());
    }

    /** Gives back what was claimed and not intended. */
    Mono<Long> giveBack(List<String> keys) {
        return database.change(sql.giveBack, keys.toArray(String[]::new), machine);
    }

    private static String key(Readable row) {
        return Row.text(row, "submission_key");
    }

    private static List<String> both(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
