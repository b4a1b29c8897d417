/** Running workflows: what to run ({@link io.github.alteryx4j.client.run.RunRequest}), how to wait ({@link io.github.alteryx4j.client.run.Waiting}) and how it ended ({@link io.github.alteryx4j.client.run.JobOutcome}). */
@NullMarked
package io.github.alteryx4j.client.run;

import org.jspecify.annotations.NullMarked;
