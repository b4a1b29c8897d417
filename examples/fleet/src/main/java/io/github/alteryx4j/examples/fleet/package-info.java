/** Hundreds of runs from a CSV file. */
@NullMarked
package io.github.alteryx4j.examples.fleet;

import org.jspecify.annotations.NullMarked;
