/** What the server tells of user groups and takes for them: immutable records and their builders. Start with
 * {@link io.github.alteryx4j.client.usergroup.UserGroup}. */
@NullMarked
package io.github.alteryx4j.client.usergroup;

import org.jspecify.annotations.NullMarked;
