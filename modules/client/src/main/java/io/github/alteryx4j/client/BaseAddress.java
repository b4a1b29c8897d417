package io.github.alteryx4j.client;

import io.github.alteryx4j.ConfigurationException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The server's Web API address, normalised: scheme, host, port and path without a slash at the end.
 *
 * @param text what paths are appended to
 */
record BaseAddress(String text) {

    private static final String RESOURCES =
            "workflows|jobs|inputfiles|schedules?|users|usergroups|collections|credentials"
                    + "|subscriptions|insights|usage|auditlog|dcm|dcmeconnections|serverdataconnections|systemdataconnections";

    /** What stands below the address on the server and gets pasted with it. A version alone may be a gateway's own. */
    private static final Pattern BELOW = Pattern.compile(
            "(?i)/(swagger(/.*)?|oauth2/token|(?<=./)(v[123]|user/v2|admin/v[12])/(" + RESOURCES + ")(/.*)?)$");

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");
    private static final int HIGHEST_PORT = 65_535;

    /**
     * Takes the address in any shape that people paste: with or without slashes at the end, with the path of the
     * Swagger page or of an endpoint, without a path (then {@code /webapi} is meant).
     *
     * @throws ConfigurationException if it is no such address
     */
    static BaseAddress parse(String pasted) {
        URI uri = uri(pasted.trim());
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw invalid("must start with https:// or http://");
        }
        if (uri.getRawUserInfo() != null) {
            throw invalid("must hold no user name or password; give the client id and secret by themselves");
        }
        if (uri.getHost() == null) {
            throw invalid("names no host");
        }
        if (uri.getPort() > HIGHEST_PORT) {
            throw invalid("has a port beyond " + HIGHEST_PORT);
        }
        String path = uri.getRawPath().replaceAll("/+", "/");
        path = BELOW.matcher(path).replaceFirst("");
        path = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        if (path.toLowerCase(Locale.ROOT).contains("/gallery")) {
            throw invalid("is the old Gallery address, whose API ended with server 2022.1; use the Web API address,"
                    + " usually https://host/webapi");
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return new BaseAddress(scheme + "://" + uri.getHost() + port + (path.isEmpty() ? "/webapi" : path));
    }

    boolean isEncrypted() {
        return text.startsWith("https:");
    }

    boolean isLoopback() {
        return LOOPBACK.matcher(URI.create(text).getHost()).matches();
    }

    /** Host and port. */
    String server() {
        URI uri = URI.create(text);
        int port = uri.getPort() >= 0 ? uri.getPort() : isEncrypted() ? 443 : 80;
        return uri.getHost().toLowerCase(Locale.ROOT) + ':' + port;
    }

    @Override
    public String toString() {
        return text;
    }

    private static URI uri(String pasted) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(pasted)) {
            throw invalid("cannot be read: it holds half of a character");
        }
        try {
            return new URI(new URI(pasted).toASCIIString());
        } catch (URISyntaxException error) {
            throw invalid("cannot be read: " + error.getReason());
        }
    }

    /** The pasted text itself stays out of the message, as it may hold a password. */
    private static ConfigurationException invalid(String why) {
        return new ConfigurationException(
                "The base address " + why + ". An example: https://alteryx.example.com/webapi");
    }
}
