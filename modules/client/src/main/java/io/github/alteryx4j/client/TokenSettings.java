package io.github.alteryx4j.client;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.auth.ClientAuthentication;
import io.github.alteryx4j.auth.ClientCredentials;
import io.github.alteryx4j.auth.ClientCredentialsTokenSource;
import io.github.alteryx4j.auth.SharedToken;
import io.github.alteryx4j.auth.SharedTokenBuilder;
import io.github.alteryx4j.auth.TokenSource;
import java.net.URI;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where the token of a client comes from.
 *
 * @param source instead of credentials
 */
record TokenSettings(
        @Nullable ClientCredentials credentials,
        @Nullable TokenSource source,
        ClientAuthentication way,
        Consumer<SharedTokenBuilder> options) {

    static final TokenSettings DEFAULT = new TokenSettings(null, null, ClientAuthentication.FORM, options -> {});

    TokenSettings with(ClientCredentials pair) {
        return new TokenSettings(pair, source, way, options);
    }

    TokenSettings with(TokenSource elsewhere) {
        return new TokenSettings(credentials, elsewhere, way, options);
    }

    TokenSettings with(ClientAuthentication another) {
        return new TokenSettings(credentials, source, another, options);
    }

    TokenSettings with(Consumer<SharedTokenBuilder> more) {
        return new TokenSettings(credentials, source, way, options.andThen(more));
    }

    /**
     * @throws ConfigurationException if there is neither source nor credentials
     */
    void check() {
        if (credentials == null && source == null) {
            throw new ConfigurationException(
                    "No credentials: give the API access key and secret with credentials(id, secret)");
        }
    }

    SharedToken sharedToken(Connections connections, BaseAddress base) {
        SharedTokenBuilder shared = SharedToken.builder(source != null ? source : endpoint(connections, base));
        options.accept(shared);
        return shared.build();
    }

    private TokenSource endpoint(Connections connections, BaseAddress base) {
        URI address = URI.create(base + "/oauth2/token");
        return new ClientCredentialsTokenSource(connections.token(), address, Objects.requireNonNull(credentials), way);
    }
}
