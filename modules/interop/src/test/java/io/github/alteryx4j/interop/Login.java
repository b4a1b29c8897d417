package io.github.alteryx4j.interop;

import io.github.alteryx4j.auth.ClientAuthentication;
import io.github.alteryx4j.auth.ClientCredentials;
import io.github.alteryx4j.testing.Marker;
import java.time.Duration;
import java.util.Locale;

/** The clients that each of the OAuth 2 servers knows, each registered with its one way of naming itself. */
enum Login {
    FORM(ClientAuthentication.FORM, Marker.CLIENT_SECRET, 300),
    BASIC(ClientAuthentication.BASIC, "plain-" + Marker.TEXT, 300),
    /** A secret that RFC 6749 would have encoded before it goes into HTTP Basic. */
    RAW_BASIC(ClientAuthentication.BASIC, "raw " + Marker.CLIENT_SECRET, 300),
    /** Its tokens live for three seconds. */
    BRIEF(ClientAuthentication.FORM, "brief " + Marker.CLIENT_SECRET, 3);

    final ClientAuthentication way;
    final String secret;
    final Duration tokenLife;

    Login(ClientAuthentication way, String secret, int seconds) {
        this.way = way;
        this.secret = secret;
        this.tokenLife = Duration.ofSeconds(seconds);
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    ClientCredentials credentials() {
        return ClientCredentials.of(id(), secret);
    }
}
