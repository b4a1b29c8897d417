package io.github.alteryx4j.examples.verify;

import io.github.alteryx4j.client.collection.AssetCollection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out whose the key is, since what is written lands in the studio of its owner. */
final class GroundChecks {

    private GroundChecks() {}

    static List<Check> of(Trial trial, @Nullable String owner) {
        if (owner != null) {
            return List.of(new Check(
                    "user of --owner",
                    "is in the studio of --studio",
                    server -> member(trial.owner(owner), "--owner")));
        }
        return List.of(new Check("owner of a new collection", "the key's user, in the studio of --studio", server -> {
            String id = trial.cleanup()
                    .make(Kind.COLLECTION, trial.client().collections().create(trial.name()));
            AssetCollection collection = trial.client().collections().get(id).block();
            String ownerId = collection == null ? null : collection.ownerId();
            return ownerId == null
                    ? Seen.different("none; give --owner")
                    : member(trial.owner(ownerId), "the key's user");
        }));
    }

    private static Seen member(boolean isMember, String who) {
        return isMember
                ? Seen.same("is in the studio")
                : Seen.unknown(who + " is not in that studio, so nothing was written there; give --owner");
    }
}
