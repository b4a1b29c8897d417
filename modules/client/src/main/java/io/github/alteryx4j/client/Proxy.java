package io.github.alteryx4j.client;

import io.github.alteryx4j.auth.Secret;
import org.jspecify.annotations.Nullable;

/** An HTTP proxy and, if it wants it, who we are to it. */
record Proxy(
        String host,
        int port,
        @Nullable String user,
        @Nullable Secret password) {}
