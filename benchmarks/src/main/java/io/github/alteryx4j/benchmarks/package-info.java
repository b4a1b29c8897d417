/** What a call costs: {@link io.github.alteryx4j.benchmarks.SubmitComparison} and {@link io.github.alteryx4j.benchmarks.Bursts}. */
@NullMarked
package io.github.alteryx4j.benchmarks;

import org.jspecify.annotations.NullMarked;
