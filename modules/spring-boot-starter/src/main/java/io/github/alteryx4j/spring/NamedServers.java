package io.github.alteryx4j.spring;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The servers that have a name.
 *
 * @param servers Further servers by name; each has all properties that alteryx itself has, base-url to proxy.
 */
@ConfigurationProperties("alteryx")
record NamedServers(@DefaultValue Map<String, ServerProperties> servers) {

    /**
     * The name of each once. A variable of the environment has no dash and no capital, so {@code south-east} may be there
     * as {@code southeast} too; both have the same values, and only one is what somebody wrote.
     */
    Collection<String> names() {
        return servers.keySet().stream()
                .collect(Collectors.toMap(
                        NamedServers::inTheEnvironment, name -> name, NamedServers::written, LinkedHashMap::new))
                .values();
    }

    private static String written(String one, String another) {
        return one.equals(inTheEnvironment(one)) ? another : one;
    }

    private static String inTheEnvironment(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
