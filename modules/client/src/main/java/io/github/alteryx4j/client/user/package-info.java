/** What the server tells of users and takes for them: immutable records and their builders. Start with
 * {@link io.github.alteryx4j.client.user.User}. */
@NullMarked
package io.github.alteryx4j.client.user;

import org.jspecify.annotations.NullMarked;
