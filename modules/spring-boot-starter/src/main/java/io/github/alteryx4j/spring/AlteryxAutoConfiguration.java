package io.github.alteryx4j.spring;

import io.github.alteryx4j.client.AlteryxClient;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A client for each server that properties describe, unless the application brings a client of its own. */
@AutoConfiguration(after = SslAutoConfiguration.class)
@ConditionalOnBooleanProperty(name = "alteryx.enabled", matchIfMissing = true)
@ConditionalOnMissingBean(AlteryxClient.class)
@EnableConfigurationProperties({ServerProperties.class, NamedServers.class})
@Import(ClientRegistrar.class)
class AlteryxAutoConfiguration {

    @Bean
    CallsUnderway alteryxCallsUnderway() {
        return new CallsUnderway();
    }

    @Bean
    AlteryxClients alteryxClients(
            ServerProperties own,
            NamedServers named,
            ObjectProvider<SslBundles> bundles,
            ObjectProvider<AlteryxClientCustomizer> customizers,
            CallsUnderway underway) {
        return new AlteryxClients(own, named, bundles, customizers, underway);
    }
}
