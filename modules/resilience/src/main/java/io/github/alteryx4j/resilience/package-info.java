/**
 * Retry, queue, limits and circuit breaker for the client. Start at
 * {@link io.github.alteryx4j.resilience.Resilience#defaults()}.
 */
@NullMarked
package io.github.alteryx4j.resilience;

import org.jspecify.annotations.NullMarked;
