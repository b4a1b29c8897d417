package io.github.alteryx4j.examples.verify;

import java.net.URI;
import java.util.regex.Pattern;

/** The base address as the client understands it; the client has refused by then what is none. */
final class Address {

    private static final Pattern BELOW = Pattern.compile("(?i)/(swagger|oauth2|v[123]|user/v2|admin/v[12])(/.*)?$");

    private Address() {}

    static String of(String pasted) {
        URI uri = URI.create(pasted.trim());
        String path = BELOW.matcher(uri.getRawPath().replaceAll("/+", "/")).replaceFirst("");
        path = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return uri.getScheme() + "://" + uri.getHost() + port + (path.isEmpty() ? "/webapi" : path);
    }
}
