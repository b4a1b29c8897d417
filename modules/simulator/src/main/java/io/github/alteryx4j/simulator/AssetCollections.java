package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.AssetCollection.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All collections, and what they open to whom. */
final class AssetCollections {

    private final Ids ids;
    private final SimulatorClock clock;
    private final UserGroups groups;
    private final Shelf<AssetCollection> shelf = new Shelf<>("collection", AssetCollection::id);

    AssetCollections(Ids ids, SimulatorClock clock, UserGroups groups) {
        this.ids = ids;
        this.clock = clock;
        this.groups = groups;
    }

    AssetCollection create(String name, String ownerId) {
        return shelf.put(new AssetCollection(ids.next(), name, ownerId, clock.now(), Map.of()));
    }

    AssetCollection get(String id) {
        return shelf.get(id);
    }

    @Nullable AssetCollection find(@Nullable String id) {
        return shelf.find(id);
    }

    Shelf.Change<AssetCollection> change(String id, UnaryOperator<AssetCollection> how) {
        return shelf.changing(id, how);
    }

    void remove(String id) {
        shelf.remove(id);
    }

    List<AssetCollection> all() {
        return shelf.all();
    }

    /** Takes something that was deleted out of every collection. */
    void forget(Kind kind, String id) {
        for (AssetCollection collection : all()) {
            if (collection.of(kind).containsKey(id)) {
                shelf.changeIfThere(collection.id(), known -> known.without(kind, id));
            }
        }
    }

    /** Whether a collection shares the asset with the user, directly or by a group, in a share that has not expired. */
    boolean share(Kind kind, String assetId, String userId) {
        return anyWith(kind, assetId, userId, share -> true);
    }

    /** Whether a collection also lets the user change the asset. */
    boolean letChange(Kind kind, String assetId, String userId) {
        return anyWith(kind, assetId, userId, share -> share.may("canUpdateAssets"));
    }

    private boolean anyWith(Kind kind, String assetId, String userId, Predicate<Membership> enough) {
        return all().stream()
                .filter(collection -> collection.of(kind).containsKey(assetId))
                .anyMatch(collection -> collection.ownerId().equals(userId)
                        || shares(collection, userId).anyMatch(enough));
    }

    private Stream<Membership> shares(AssetCollection collection, String userId) {
        Instant now = clock.now();
        Stream<Membership> byGroup = groups.of(userId).stream()
                .flatMap(group ->
                        Stream.ofNullable(collection.of(Kind.USER_GROUP).get(group.id())));
        return Stream.concat(Stream.ofNullable(collection.of(Kind.USER).get(userId)), byGroup)
                .filter(share -> share.liveAt(now));
    }
}
