package io.github.alteryx4j.spring;

import io.github.alteryx4j.ConfigurationException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows what the library says of unusable settings, without the stack trace around it. */
final class ConfigurationFailureAnalyzer extends AbstractFailureAnalyzer<ConfigurationException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, ConfigurationException cause) {
        if (findCause(failure, BindException.class) != null) {
            // Spring Boot names the property, and where its value comes from.
            return null;
        }
        BeanCreationException bean = findCause(failure, BeanCreationException.class);
        String where = bean == null || bean.getBeanName() == null ? "" : " (bean " + bean.getBeanName() + ")";
        return new FailureAnalysis(
                "The settings for Alteryx cannot be used" + where + ": " + cause.getMessage(),
                "Correct the property below alteryx, or the AlteryxClientCustomizer, that sets this.",
                failure);
    }
}
