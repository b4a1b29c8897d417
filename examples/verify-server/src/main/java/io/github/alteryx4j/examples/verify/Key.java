package io.github.alteryx4j.examples.verify;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The API access key and secret, and the ways in which they travel to the token endpoint. */
record Key(String id, String secret) {

    Key withSecret(String other) {
        return new Key(id, other);
    }

    /** The two as form fields, to be joined with others. */
    String form() {
        return "client_id=" + encoded(id) + "&client_secret=" + encoded(secret);
    }

    String basic() {
        String pair = id + ":" + secret;
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Key[***]";
    }
}
