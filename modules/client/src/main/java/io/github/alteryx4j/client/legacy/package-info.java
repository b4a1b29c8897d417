/** What V1 and user V2 tell of workflows and jobs, where V3 has other records. Start with
 * {@link io.github.alteryx4j.client.legacy.LegacyWorkflow}. */
@NullMarked
package io.github.alteryx4j.client.legacy;

import org.jspecify.annotations.NullMarked;
