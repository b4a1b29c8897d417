package io.github.alteryx4j.examples.administration;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.user.AssetType;
import io.github.alteryx4j.client.user.UserAssets;
import java.util.function.Consumer;
import reactor.core.publisher.Mono;

/** Hands over what a colleague owns, shuts the account and deletes it. */
final class Leaving {

    private final AlteryxClient alteryx;
    private final Consumer<String> tell;

    Leaving(AlteryxClient alteryx, Consumer<String> tell) {
        this.alteryx = alteryx;
        this.tell = tell;
    }

    /** Empty; errors where the server refuses, and the account is there still then. */
    Mono<Void> of(String userId, String successorId) {
        return assets(userId)
                .then(handOver(userId, successorId))
                .then(shut(userId))
                .then(alteryx.users().delete(userId))
                .doOnSuccess(gone -> tell.accept("Account     is deleted"));
    }

    private Mono<UserAssets> assets(String userId) {
        return alteryx.users()
                .assets(userId)
                .doOnNext(
                        owned -> tell.accept("Owned       " + owned.workflows().size() + " workflows, "
                                + owned.schedules().size() + " schedules, "
                                + owned.collections().size() + " collections"));
    }

    private Mono<Void> handOver(String userId, String successorId) {
        return alteryx.users()
                .transferAssets(userId, successorId, AssetType.ALL)
                .doOnNext(broken -> tell.accept("Broken      schedule " + broken.id() + " needs repair"))
                .count()
                .doOnNext(broken -> tell.accept("Handed over all of it; " + broken + " schedules need repair"))
                .then();
    }

    private Mono<Void> shut(String userId) {
        return alteryx.users()
                .deactivate(userId)
                .count()
                .doOnNext(groups -> tell.accept("Account     is shut and out of " + groups + " groups"))
                .then();
    }
}
