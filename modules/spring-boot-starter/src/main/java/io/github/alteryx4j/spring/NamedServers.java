package io.github.alteryx4j.spring;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The servers that have a name.
 *
 * @param servers Further servers by name; each has all properties that alteryx itself has, base-url to proxy.
 */
@ConfigurationProperties("alteryx")
record NamedServers(@DefaultValue Map<String, ServerProperties> servers) {}
