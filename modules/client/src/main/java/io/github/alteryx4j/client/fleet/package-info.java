/**
 * Many runs at once: a {@link io.github.alteryx4j.client.fleet.JobFleet} queues them, waits for them and tells how each
 * ended; a {@link io.github.alteryx4j.client.fleet.SubmissionJournal} remembers what was queued.
 */
@NullMarked
package io.github.alteryx4j.client.fleet;

import org.jspecify.annotations.NullMarked;
