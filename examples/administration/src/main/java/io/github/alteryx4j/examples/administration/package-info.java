/** Onboards and offboards a colleague; start with {@link io.github.alteryx4j.examples.administration.Administration}. */
@NullMarked
package io.github.alteryx4j.examples.administration;

import org.jspecify.annotations.NullMarked;
