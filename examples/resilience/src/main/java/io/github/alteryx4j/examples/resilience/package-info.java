/** A server that goes away and comes back: {@link io.github.alteryx4j.examples.resilience.ServerAway}. */
@NullMarked
package io.github.alteryx4j.examples.resilience;

import org.jspecify.annotations.NullMarked;
