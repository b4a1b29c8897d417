/** What the server tells of connections of the data connection manager and takes for them: immutable records and their builders. Start with
 * {@link io.github.alteryx4j.client.dcm.DcmConnection}. */
@NullMarked
package io.github.alteryx4j.client.dcm;

import org.jspecify.annotations.NullMarked;
