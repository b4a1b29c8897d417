package io.github.alteryx4j.client;

import io.github.alteryx4j.AccessDeniedException;
import io.github.alteryx4j.auth.AccessToken;
import io.github.alteryx4j.auth.SharedToken;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Puts the shared token on a call, as late as possible. After a 401 that token, and no newer one, is rejected, and the
 * call is sent once more if a new token can help.
 */
final class Authorization {

    private static final String WHY = "Alteryx Server answers so for a wrong key pair, a role that is too low and for"
            + " users whose API access is off alike";

    private final SharedToken shared;
    private final CallFilter.Next attempts;

    Authorization(SharedToken shared, CallFilter.Next attempts) {
        this.shared = shared;
        this.attempts = attempts;
    }

    Mono<Answer> send(Call call) {
        return shared.token()
                .flatMap(token -> attempts.send(call.authorizedBy(token))
                        .onErrorResume(AccessDeniedException.class, denied -> afterRefusal(call, token, denied)));
    }

    private Mono<Answer> afterRefusal(Call call, AccessToken token, AccessDeniedException denied) {
        if (denied.status() != 401) {
            return Mono.error(denied);
        }
        // A refusal proves that nothing was done, whatever ends the call from here on.
        call.progress().begin();
        if (!isOurs(denied.reply().challenge())) {
            return explained(
                    denied,
                    "Something in front of the server wants another kind of login: "
                            + denied.reply().challenge());
        }
        if (shared.reject(token) == SharedToken.Rejection.DENIED) {
            return explained(denied, WHY);
        }
        if (!call.isReplayable()) {
            return explained(
                    denied,
                    "The token had ended. The upload comes from a stream that can be read once, so it"
                            + " was not sent again; start it anew");
        }
        return shared.token()
                .flatMap(next -> attempts.send(call.authorizedBy(next)))
                .onErrorResume(
                        AccessDeniedException.class,
                        again -> again.status() == 401 ? explained(again, WHY) : Mono.error(again));
    }

    /** A challenge without Bearer comes from a proxy or a web server, which no token of ours can please. */
    private static boolean isOurs(@Nullable String challenge) {
        return challenge == null || challenge.toLowerCase(Locale.ROOT).contains("bearer");
    }

    private static Mono<Answer> explained(AccessDeniedException denied, String hint) {
        return Mono.error(() -> new AccessDeniedException(denied.call(), denied.reply(), hint));
    }
}
