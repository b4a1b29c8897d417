@NullMarked
package io.github.alteryx4j.simulator;

import org.jspecify.annotations.NullMarked;
