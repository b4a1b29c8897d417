package io.github.alteryx4j.spring;

import io.github.alteryx4j.ConfigurationException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.AutowireCandidateQualifier;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Beans of which each configured server has one: {@code alteryxClient} for that without a name, which is the primary
 * one, and {@code northAlteryxClient} for the one named north, to be asked for by {@code @Qualifier("north")}.
 */
final class ServerBeans {

    static final String DEFAULT = "default";

    private ServerBeans() {}

    /**
     * Defines one bean for each server.
     *
     * @param maker the name of the bean that makes them, by the method of that name, which takes the server's name
     */
    static void define(
            BeanDefinitionRegistry registry, Environment environment, Class<?> type, String maker, String method) {
        for (String server : servers(environment)) {
            RootBeanDefinition bean = new RootBeanDefinition(type);
            bean.setFactoryBeanName(maker);
            bean.setFactoryMethodName(method);
            bean.getConstructorArgumentValues().addIndexedArgumentValue(0, server);
            // Their maker closes them, when all that use them are gone.
            bean.setDestroyMethodName("");
            bean.setPrimary(server.equals(DEFAULT));
            bean.addQualifier(new AutowireCandidateQualifier(Qualifier.class, server));
            registry.registerBeanDefinition(name(server, type), bean);
        }
    }

    static String name(String server, Class<?> type) {
        String simple = type.getSimpleName();
        return server.equals(DEFAULT) ? StringUtils.uncapitalize(simple) : server + simple;
    }

    /** The default server is there as soon as something is said of it, and if no other is. */
    private static List<String> servers(Environment environment) {
        Binder binder = Binder.get(environment);
        List<String> servers = new ArrayList<>(
                binder.bindOrCreate("alteryx", NamedServers.class).names());
        if (servers.contains(DEFAULT)) {
            throw new ConfigurationException(
                    "The server of alteryx.servers.default needs another name: default is that of alteryx.base-url");
        }
        boolean isDefaultSet = Stream.of("alteryx.base-url", "alteryx.client-id", "alteryx.client-secret")
                .anyMatch(name -> binder.bind(name, String.class).isBound());
        if (isDefaultSet || servers.isEmpty()) {
            servers.add(0, DEFAULT);
        }
        return servers;
    }
}
