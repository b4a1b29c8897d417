package io.github.alteryx4j.spring.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;

/**
 * Starts an {@link io.github.alteryx4j.simulator.AlteryxSimulator} on a free port, makes it a bean and leads all Alteryx
 * clients of the context to it, those of {@code alteryx.servers} included, with the keys of its curator. It lives as long
 * as the context, which tests share; before each test its faults and recorded requests are forgotten. A bean of that type
 * that the test brings is used instead.
 *
 * <p>Beside {@code @SpringBootTest}; {@link AlteryxTest} has it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ImportAutoConfiguration(AlteryxSimulatorAutoConfiguration.class)
public @interface AutoConfigureAlteryxSimulator {}
