/** What the server tells of jobs: immutable records. Start with {@link io.github.alteryx4j.client.job.Job}. */
@NullMarked
package io.github.alteryx4j.client.job;

import org.jspecify.annotations.NullMarked;
