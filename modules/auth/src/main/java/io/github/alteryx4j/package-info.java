/**
 * The errors of alteryx4j: one sealed tree under {@link io.github.alteryx4j.AlteryxException}. Start there; its two
 * questions, {@code isTransient()} and {@code isSafeToRepeat()}, are what a caller has to know.
 */
@NullMarked
package io.github.alteryx4j;

import org.jspecify.annotations.NullMarked;
