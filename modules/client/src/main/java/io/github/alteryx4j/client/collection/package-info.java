/** What the server tells of collections and takes for them: immutable records and their builders. Start with
 * {@link io.github.alteryx4j.client.collection.AssetCollection}. */
@NullMarked
package io.github.alteryx4j.client.collection;

import org.jspecify.annotations.NullMarked;
