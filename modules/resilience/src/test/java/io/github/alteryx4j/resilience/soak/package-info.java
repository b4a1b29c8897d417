/** The main job in all weathers, for minutes or hours; start with {@link io.github.alteryx4j.resilience.soak.SoakTest}. */
@NullMarked
package io.github.alteryx4j.resilience.soak;

import org.jspecify.annotations.NullMarked;
