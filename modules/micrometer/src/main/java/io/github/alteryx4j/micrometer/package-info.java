/**
 * What a client does, as observations and meters of Micrometer. Begin with
 * {@link io.github.alteryx4j.micrometer.AlteryxObservability}.
 */
@NullMarked
package io.github.alteryx4j.micrometer;

import org.jspecify.annotations.NullMarked;
