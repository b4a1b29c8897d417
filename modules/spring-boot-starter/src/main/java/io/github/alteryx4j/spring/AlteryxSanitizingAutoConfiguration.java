package io.github.alteryx4j.spring;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.boot.actuate.endpoint.SanitizableData;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Keeps our secrets out of Actuator's pages, also when it is told to show values. */
@AutoConfiguration
@ConditionalOnClass(SanitizingFunction.class)
class AlteryxSanitizingAutoConfiguration {

    /** However a property is spelled: {@code alteryx.client-secret}, {@code ALTERYX_SERVERS_NORTH_CLIENTSECRET}. */
    private static final Pattern SECRET = Pattern.compile("alteryx.*(clientsecret|proxypassword)");

    @Bean
    static SanitizingFunction alteryxSanitizingFunction() {
        return data -> isSecret(data) ? data.withSanitizedValue() : data;
    }

    private static boolean isSecret(SanitizableData data) {
        String letters = data.getKey().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return SECRET.matcher(letters).matches();
    }
}
