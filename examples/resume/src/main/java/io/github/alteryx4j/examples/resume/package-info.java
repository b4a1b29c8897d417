/** A night's work that survives the end of its process. */
@NullMarked
package io.github.alteryx4j.examples.resume;

import org.jspecify.annotations.NullMarked;
