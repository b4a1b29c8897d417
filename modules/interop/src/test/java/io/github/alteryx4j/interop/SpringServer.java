package io.github.alteryx4j.interop;

import io.github.alteryx4j.auth.ClientAuthentication;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Spring Authorization Server in this process, on a free loopback port. Its tokens are signed JWTs. */
final class SpringServer implements ForeignServer {

    private final ConfigurableApplicationContext context;

    private SpringServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static SpringServer start() {
        return new SpringServer(new SpringApplicationBuilder(Setup.class, Jobs.class)
                .properties(Map.of("server.address", "127.0.0.1", "server.port", "0"))
                .lazyInitialization(true)
                .bannerMode(Banner.Mode.OFF)
                .run());
    }

    @Override
    public String baseUrl() {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port") + "/webapi";
    }

    @Override
    public void close() {
        context.close();
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Setup {

        @Bean
        AuthorizationServerSettings endpoints() {
            return AuthorizationServerSettings.builder()
                    .tokenEndpoint("/webapi/oauth2/token")
                    .tokenRevocationEndpoint("/webapi/oauth2/revoke")
                    .build();
        }

        @Bean
        RegisteredClientRepository clients() {
            return new InMemoryRegisteredClientRepository(
                    Stream.of(Login.values()).map(Setup::client).toList());
        }

        private static RegisteredClient client(Login login) {
            return RegisteredClient.withId(login.id())
                    .clientId(login.id())
                    .clientSecret("{noop}" + login.secret)
                    .clientAuthenticationMethod(
                            login.way == ClientAuthentication.FORM
                                    ? ClientAuthenticationMethod.CLIENT_SECRET_POST
                                    : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                    .tokenSettings(TokenSettings.builder()
                            .accessTokenTimeToLive(login.tokenLife)
                            .build())
                    .build();
        }

        @Bean
        OAuth2AuthorizationService tokens() {
            return new InMemoryOAuth2AuthorizationService();
        }

        @Bean
        @Order(1)
        SecurityFilterChain tokenEndpoint(HttpSecurity http) {
            return http.oauth2AuthorizationServer(server -> http.securityMatcher(server.getEndpointsMatcher()))
                    .authorizeHttpRequests(all -> all.anyRequest().authenticated())
                    .build();
        }

        @Bean
        @Order(2)
        SecurityFilterChain jobs(HttpSecurity http, OpaqueTokenIntrospector introspector) {
            return http.authorizeHttpRequests(all -> all.anyRequest().authenticated())
                    .oauth2ResourceServer(server -> server.opaqueToken(opaque -> opaque.introspector(introspector)))
                    .build();
        }

        /** Signed tokens are asked for as well, so that a revoked one is refused. */
        @Bean
        OpaqueTokenIntrospector introspector(OAuth2AuthorizationService tokens) {
            return token -> {
                OAuth2Authorization known = tokens.findByToken(token, OAuth2TokenType.ACCESS_TOKEN);
                if (known == null
                        || !Objects.requireNonNull(known.getAccessToken()).isActive()) {
                    throw new BadOpaqueTokenException("The token is not active");
                }
                return new DefaultOAuth2AuthenticatedPrincipal(
                        known.getPrincipalName(), Map.of("sub", known.getPrincipalName()), List.of());
            };
        }
    }

    @RestController
    static class Jobs {

        @GetMapping(path = "/webapi/v3/jobs/j1", produces = "application/json")
        String job() {
            return JOB;
        }
    }
}
