package io.github.alteryx4j.spring.test;

import io.github.alteryx4j.spring.AlteryxClientCustomizer;
import java.util.Set;
import org.springframework.boot.test.context.filter.annotation.StandardAnnotationCustomizableTypeExcludeFilter;

/** Leaves out all components that an {@link AlteryxTest} does not ask for. */
final class AlteryxTypeExcludeFilter extends StandardAnnotationCustomizableTypeExcludeFilter<AlteryxTest> {

    AlteryxTypeExcludeFilter(Class<?> testClass) {
        super(testClass);
    }

    @Override
    protected Set<Class<?>> getKnownIncludes() {
        return Set.of(AlteryxClientCustomizer.class);
    }
}
