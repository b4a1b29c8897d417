package io.github.alteryx4j.interop;

import io.github.alteryx4j.auth.AccessToken;
import io.github.alteryx4j.auth.ClientAuthentication;
import io.github.alteryx4j.auth.ClientCredentials;
import io.github.alteryx4j.auth.ClientCredentialsTokenSource;
import io.github.alteryx4j.auth.TokenSource;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** Asks a real token endpoint, counts how often, and remembers the last token. */
final class CountedSource implements TokenSource {

    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicReference<@Nullable AccessToken> last = new AtomicReference<>();
    private final TokenSource source;

    CountedSource(ForeignServer server, Login login) {
        this(server, login.credentials(), login.way);
    }

    CountedSource(ForeignServer server, ClientCredentials credentials, ClientAuthentication way) {
        this.source = new ClientCredentialsTokenSource(
                HttpClient.newConnection(), URI.create(server.baseUrl() + "/oauth2/token"), credentials, way);
    }

    @Override
    public Mono<AccessToken> fetch() {
        return Mono.defer(() -> {
            requests.incrementAndGet();
            return source.fetch().doOnNext(last::set);
        });
    }

    int requests() {
        return requests.get();
    }

    AccessToken last() {
        return Objects.requireNonNull(last.get(), "no token yet");
    }
}
