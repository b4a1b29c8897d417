package io.github.alteryx4j.benchmarks;

import io.github.alteryx4j.client.job.Job;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.client.AuthorizedClientServiceReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryReactiveOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.RemoveAuthorizedClientReactiveOAuth2AuthorizationFailureHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.reactive.function.client.ServerOAuth2AuthorizedClientExchangeFilterFunction;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException.Unauthorized;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import reactor.util.retry.Retry;

/** Spring WebClient with Spring Security's OAuth 2 for services, put together as their reference pages do. */
final class SpringClient implements AutoCloseable {

    private static final String REGISTRATION = "alteryx";

    private final @Nullable ConnectionProvider pool;
    private final WebClient http;
    private final boolean repeatsRefused;

    private SpringClient(String base, @Nullable ConnectionProvider pool, boolean repeatsRefused) {
        this.pool = pool;
        this.repeatsRefused = repeatsRefused;
        ClientRegistration registration = ClientRegistration.withRegistrationId(REGISTRATION)
                .tokenUri(base + "/oauth2/token")
                .clientId("id")
                .clientSecret("secret")
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
        InMemoryReactiveClientRegistrationRepository registrations =
                new InMemoryReactiveClientRegistrationRepository(registration);
        ReactiveOAuth2AuthorizedClientService clients =
                new InMemoryReactiveOAuth2AuthorizedClientService(registrations);
        ServerOAuth2AuthorizedClientExchangeFilterFunction authorization =
                new ServerOAuth2AuthorizedClientExchangeFilterFunction(
                        new AuthorizedClientServiceReactiveOAuth2AuthorizedClientManager(registrations, clients));
        authorization.setDefaultClientRegistrationId(REGISTRATION);
        if (repeatsRefused) {
            authorization.setAuthorizationFailureHandler(
                    new RemoveAuthorizedClientReactiveOAuth2AuthorizationFailureHandler(
                            (id, principal, attributes) -> clients.removeAuthorizedClient(id, principal.getName())));
        }
        this.http = WebClient.builder()
                .baseUrl(base)
                .clientConnector(
                        new ReactorClientHttpConnector(pool == null ? HttpClient.create() : HttpClient.create(pool)))
                .filter(authorization)
                .build();
    }

    /** With the connections that it has when nobody says otherwise: those of all clients of the process. */
    static SpringClient asDocumented(String base) {
        return new SpringClient(base, null, false);
    }

    /** With as many connections and as much room for waiting as the others have. */
    static SpringClient withRoom(String base) {
        return new SpringClient(base, room(), false);
    }

    /** With room, and with what one would add: a refused token is forgotten and the call repeated once. */
    static SpringClient repeatingRefused(String base) {
        return new SpringClient(base, room(), true);
    }

    private static ConnectionProvider room() {
        return ConnectionProvider.builder("spring-room")
                .maxConnections(64)
                .pendingAcquireMaxCount(20_000)
                .pendingAcquireTimeout(Duration.ZERO)
                .lifo()
                .build();
    }

    Mono<Job> submit(String workflowId) {
        Mono<Job> submit = http.post()
                .uri("/v3/workflows/{id}/jobs", workflowId)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Submission.ONE)
                .retrieve()
                .bodyToMono(Job.class);
        return repeatsRefused ? submit.retryWhen(Retry.max(1).filter(Unauthorized.class::isInstance)) : submit;
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.dispose();
        }
    }
}
