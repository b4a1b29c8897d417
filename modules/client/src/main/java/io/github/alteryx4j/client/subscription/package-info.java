/** What the server tells of subscriptions, which people call studios, and takes for them: immutable records and their builders. Start with
 * {@link io.github.alteryx4j.client.subscription.Subscription}. */
@NullMarked
package io.github.alteryx4j.client.subscription;

import org.jspecify.annotations.NullMarked;
