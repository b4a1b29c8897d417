package io.github.alteryx4j.spring;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says which properties to set and where their values are found; before the one for the cause of the same error. */
@Order(Ordered.LOWEST_PRECEDENCE - 1)
final class MissingPropertiesFailureAnalyzer extends AbstractFailureAnalyzer<MissingPropertiesException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, MissingPropertiesException cause) {
        String values = cause.missing().stream()
                .map(MissingPropertiesFailureAnalyzer::example)
                .collect(Collectors.joining("\n    ", "    ", ""));
        return new FailureAnalysis(
                "An Alteryx client cannot be built, because these properties have no value: "
                        + String.join(", ", cause.missing()) + "." + placeholders(cause.unresolved()),
                "Set them:\n\n" + values
                        + "\n\nOr define a bean of type AlteryxClient yourself, or go without by alteryx.enabled=false.",
                failure);
    }

    private static String placeholders(List<String> unresolved) {
        return unresolved.isEmpty()
                ? ""
                : " The placeholder of " + String.join(", ", unresolved)
                        + " stands for nothing: what it names, such as an environment variable, is not set.";
    }

    private static String example(String property) {
        if (property.endsWith(".base-url")) {
            return property + "=https://<host>/webapi";
        }
        String page = " under My Profile > Keys on the server>";
        return property
                + (property.endsWith(".client-id") ? "=<the API Access Key" + page : "=<the API Access Secret" + page);
    }
}
