/**
 * Alteryx Server in Spring Boot: three properties make an {@link io.github.alteryx4j.client.AlteryxClient} bean. What
 * properties cannot say, an {@link io.github.alteryx4j.spring.AlteryxClientCustomizer} can.
 */
@NullMarked
package io.github.alteryx4j.spring;

import org.jspecify.annotations.NullMarked;
