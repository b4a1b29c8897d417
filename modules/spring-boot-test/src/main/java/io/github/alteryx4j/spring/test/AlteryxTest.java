package io.github.alteryx4j.spring.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.autoconfigure.OverrideAutoConfiguration;
import org.springframework.boot.test.context.filter.annotation.TypeExcludeFilters;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * A test of what an application does with Alteryx Server and of nothing else: there are the clients, resilience, and the
 * simulator as {@link AutoConfigureAlteryxSimulator} says; no web server, no database. Of the application's components
 * come only the {@link io.github.alteryx4j.spring.AlteryxClientCustomizer}s; name those under test in an
 * {@link org.springframework.context.annotation.Import} or in {@link #includeFilters()}, and so the configuration class of a
 * customizer that is a {@code @Bean} of it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@BootstrapWith(AlteryxTestContextBootstrapper.class)
@ExtendWith(SpringExtension.class)
@OverrideAutoConfiguration(enabled = false)
@TypeExcludeFilters(AlteryxTypeExcludeFilter.class)
@AutoConfigureAlteryxSimulator
@ImportAutoConfiguration
public @interface AlteryxTest {

    /** Properties as {@code name=value}, before those of files. */
    String[] properties() default {};

    /** Whether the filters that slices have by default leave components out. */
    boolean useDefaultFilters() default true;

    /** Components to take in beside. */
    Filter[] includeFilters() default {};

    /** Components to leave out of those taken in. */
    Filter[] excludeFilters() default {};

    /** Auto-configurations to leave out. */
    @AliasFor(annotation = ImportAutoConfiguration.class, attribute = "exclude")
    Class<?>[] excludeAutoConfiguration() default {};
}
