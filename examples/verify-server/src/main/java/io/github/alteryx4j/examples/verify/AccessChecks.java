package io.github.alteryx4j.examples.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What calls without a valid token get. */
final class AccessChecks {

    private static final String DENIED = "Authorization has been denied for this request.";

    private AccessChecks() {}

    static List<Check> all() {
        return List.of(check("no token", null), check("a token that is none", "alteryx4j-verify-no-token"));
    }

    private static Check check(String about, @Nullable String token) {
        String assumed = "401, application/json, `message` text: “" + DENIED + "”";
        return new Check(about, assumed, server -> {
            RawReply reply = server.get(Server.ANY_ROLE, token);
            boolean asAssumed = Shape.isError(reply, 401, "message")
                    && reply.text("message").equals(DENIED);
            return Seen.of(asAssumed, Shape.error(server.mask(), reply));
        });
    }
}
