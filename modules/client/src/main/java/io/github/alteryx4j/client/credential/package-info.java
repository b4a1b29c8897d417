/** What the server tells of credentials and takes for them: immutable records and their builders. Start with
 * {@link io.github.alteryx4j.client.credential.Credential}. */
@NullMarked
package io.github.alteryx4j.client.credential;

import org.jspecify.annotations.NullMarked;
