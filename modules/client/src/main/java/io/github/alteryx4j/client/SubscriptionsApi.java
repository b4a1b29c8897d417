package io.github.alteryx4j.client;

import io.github.alteryx4j.client.subscription.CreatedSubscription;
import io.github.alteryx4j.client.subscription.NewSubscription;
import io.github.alteryx4j.client.subscription.Subscription;
import io.github.alteryx4j.client.subscription.SubscriptionDetails;
import io.github.alteryx4j.client.subscription.SubscriptionQuery;
import io.github.alteryx4j.client.subscription.SubscriptionSummary;
import io.github.alteryx4j.client.subscription.SubscriptionUpdate;
import java.util.List;
import java.util.function.Consumer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Subscriptions, which the pages of the server call studios: each user and workflow is in one. Curators only; since
 * mid-2025. */
public final class SubscriptionsApi {

    private static final String SINCE = "2025.1";

    private final Http http;

    SubscriptionsApi(Http http) {
        this.http = http;
    }

    /** All subscriptions, streamed. {@code GET /v3/subscriptions}, since mid-2025. */
    public Flux<SubscriptionSummary> list() {
        return list(everything -> {});
    }

    /** The subscriptions that the query picks, streamed. {@code GET /v3/subscriptions}, since mid-2025. */
    public Flux<SubscriptionSummary> list(Consumer<SubscriptionQuery.Builder> query) {
        SubscriptionQuery filter = SubscriptionQuery.of(query);
        return http.get("/v3/subscriptions")
                .query("name", filter.name())
                .query("canShareSchedule", filter.canShareSchedule())
                .query("defaultWorkflowCredentialId", filter.defaultWorkflowCredentialId())
                .query("userCountGreaterThanEquals", filter.minUsers())
                .query("userCountLessThanEquals", filter.maxUsers())
                .query("workflowCountGreaterThanEquals", filter.minWorkflows())
                .query("workflowCountLessThanEquals", filter.maxWorkflows())
                .since(SINCE)
                .many(SubscriptionSummary.class);
    }

    /**
     * Makes a subscription and returns it. {@code POST /v3/subscriptions}, since mid-2025. Sent once: when no answer
     * comes, it ends in a {@link io.github.alteryx4j.SubmissionUncertainException}.
     */
    public Mono<CreatedSubscription> create(String name, Consumer<NewSubscription.Builder> options) {
        return http.post("/v3/subscriptions")
                .json(NewSubscription.of(name, options))
                .since(SINCE)
                .one(CreatedSubscription.class);
    }

    /** One subscription with its users and workflows. {@code GET /v3/subscriptions/{subscriptionId}}, since mid-2025. */
    public Mono<SubscriptionDetails> get(String subscriptionId) {
        return http.get("/v3/subscriptions/{subscriptionId}", subscriptionId)
                .since(SINCE)
                .one(SubscriptionDetails.class);
    }

    /**
     * Replaces all settings of a subscription and returns it. {@code PUT /v3/subscriptions/{subscriptionId}}, since
     * mid-2025.
     *
     * @param update made with {@link SubscriptionUpdate#from}
     */
    public Mono<Subscription> update(String subscriptionId, SubscriptionUpdate update) {
        return http.put("/v3/subscriptions/{subscriptionId}", subscriptionId)
                .json(update)
                .since(SINCE)
                .one(Subscription.class);
    }

    /**
     * Deletes a subscription; empty. {@code DELETE /v3/subscriptions?subscriptionId=}, since mid-2025. One that has users
     * or workflows is refused with an {@link io.github.alteryx4j.InvalidRequestException}.
     */
    public Mono<Void> delete(String subscriptionId) {
        return http.delete("/v3/subscriptions")
                .query("subscriptionId", subscriptionId)
                .since(SINCE)
                .none();
    }

    /**
     * Moves users into a subscription; empty. {@code PUT /v3/subscriptions/{subscriptionId}/users}, since mid-2025.
     */
    public Mono<Void> moveUsers(String subscriptionId, List<String> userIds) {
        return http.put("/v3/subscriptions/{subscriptionId}/users", subscriptionId)
                .json(new UsersToMove(List.copyOf(userIds)))
                .since(SINCE)
                .none();
    }

    record UsersToMove(List<String> userIds) {}
}
