/** The first run: {@link io.github.alteryx4j.examples.quickstart.Quickstart}. */
@NullMarked
package io.github.alteryx4j.examples.quickstart;

import org.jspecify.annotations.NullMarked;
