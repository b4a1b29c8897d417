/** What only the administrators' calls of V1 and V2 tell: whole records, histories, the audit log. Start with
 * {@link io.github.alteryx4j.client.admin.AuditEvent}. */
@NullMarked
package io.github.alteryx4j.client.admin;

import org.jspecify.annotations.NullMarked;
