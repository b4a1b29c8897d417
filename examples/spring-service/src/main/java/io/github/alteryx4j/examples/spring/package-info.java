/** A service in which people run workflows and watch them: start at {@link ReportsService}. */
@NullMarked
package io.github.alteryx4j.examples.spring;

import org.jspecify.annotations.NullMarked;
