/** What the server tells of server data connections and takes for them: immutable records and their builders. Start with
 * {@link io.github.alteryx4j.client.connection.ServerConnection}. */
@NullMarked
package io.github.alteryx4j.client.connection;

import org.jspecify.annotations.NullMarked;
