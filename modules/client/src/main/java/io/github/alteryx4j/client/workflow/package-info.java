/** What the server tells of workflows and takes for them: immutable records and their builders. Start with {@link io.github.alteryx4j.client.workflow.Workflow}. */
@NullMarked
package io.github.alteryx4j.client.workflow;

import org.jspecify.annotations.NullMarked;
