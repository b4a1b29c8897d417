/** What the server tells of schedules and takes for them: immutable records and their builders. Start with
 * {@link io.github.alteryx4j.client.schedule.Schedule}. */
@NullMarked
package io.github.alteryx4j.client.schedule;

import org.jspecify.annotations.NullMarked;
