package io.github.alteryx4j.auth;

import io.github.alteryx4j.ConfigurationException;
import java.util.function.Supplier;

/**
 * The API access key and secret of a user, as shown under My Profile &gt; Keys on the server. The secret comes from a
 * supplier that is asked at each token request, so it can be rotated without a restart.
 */
public final class ClientCredentials {

    private final String clientId;
    private final Supplier<Secret> secret;

    private ClientCredentials(String clientId, Supplier<Secret> secret) {
        if (clientId.isBlank()) {
            throw new ConfigurationException(
                    "The client id is empty; it is the API Access Key under My Profile > Keys on the server");
        }
        this.clientId = clientId;
        this.secret = secret;
    }

    /** Credentials that stay the same. */
    public static ClientCredentials of(String clientId, String clientSecret) {
        Secret secret = Secret.of(clientSecret);
        return new ClientCredentials(clientId, () -> secret);
    }

    /**
     * Credentials whose secret may change.
     *
     * @param secret returns the secret of the moment; it is called on any thread and must not block
     */
    public static ClientCredentials rotating(String clientId, Supplier<Secret> secret) {
        return new ClientCredentials(clientId, secret);
    }

    /** The API access key; no secret. */
    public String clientId() {
        return clientId;
    }

    /** The API access secret of the moment. */
    public Secret secret() {
        return secret.get();
    }

    @Override
    public String toString() {
        return "ClientCredentials[clientId=" + clientId + ", secret=***]";
    }
}
