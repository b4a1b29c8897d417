/**
 * Tests of Spring Boot applications against the simulator: start at {@link io.github.alteryx4j.spring.test.AlteryxTest},
 * or add {@link io.github.alteryx4j.spring.test.AutoConfigureAlteryxSimulator} to a test of the whole application.
 */
@NullMarked
package io.github.alteryx4j.spring.test;

import org.jspecify.annotations.NullMarked;
