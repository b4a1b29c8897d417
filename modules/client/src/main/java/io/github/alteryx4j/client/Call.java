package io.github.alteryx4j.client;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.auth.AccessToken;
import io.github.alteryx4j.auth.Secret;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One call of the API as filters see it: what is called and whether it may be repeated, but not the data in it.
 * Immutable; {@code toString} is method and path template.
 */
public final class Call {

    private static final Pattern HEADER_NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");
    private static final Pattern HEADER_VALUE = Pattern.compile("[\\t\\x20-\\x7E]*");
    private static final Set<String> OURS = Set.of(
            "accept",
            "accept-encoding",
            "authorization",
            "connection",
            "content-length",
            "content-type",
            "expect",
            "host",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private final String server;
    private final String method;
    private final UriTemplate template;
    private final String path;
    private final @Nullable String resourceId;
    private final @Nullable RequestBody body;
    private final Repeatability repeatability;
    private final String since;
    private final Progress progress;
    private final @Nullable AccessToken token;
    private final Map<String, String> headers;

    /** What a request builder collected; see {@link Request}. */
    Call(
            String server,
            String method,
            UriTemplate template,
            String path,
            @Nullable String resourceId,
            @Nullable RequestBody body,
            Repeatability repeatability,
            String since) {
        this(server, method, template, path, resourceId, body, repeatability, since, new Progress(0), null, Map.of());
    }

    private Call(
            String server,
            String method,
            UriTemplate template,
            String path,
            @Nullable String resourceId,
            @Nullable RequestBody body,
            Repeatability repeatability,
            String since,
            Progress progress,
            @Nullable AccessToken token,
            Map<String, String> headers) {
        this.server = server;
        this.method = method;
        this.template = template;
        this.path = path;
        this.resourceId = resourceId;
        this.body = body;
        this.repeatability = repeatability;
        this.since = since;
        this.progress = progress;
        this.token = token;
        this.headers = headers;
    }

    /** The server that it is for: host and port, such as {@code alteryx.example.com:443}. */
    public String server() {
        return server;
    }

    /** The HTTP method. */
    public String method() {
        return method;
    }

    /** The path template below the base address, such as {@code /v3/jobs/{jobId}}. */
    public String template() {
        return template.toString();
    }

    /** What sending it twice does. */
    public Repeatability repeatability() {
        return repeatability;
    }

    /** The first server version known to have the endpoint. */
    public String since() {
        return since;
    }

    /** How long until the deadline of the whole call; zero or less when it is reached. */
    public Duration timeLeft() {
        return Duration.ofNanos(progress.deadlineAtNanos() - System.nanoTime());
    }

    /** Whether the body, if there is one, can be produced again, byte by byte the same. */
    public boolean isReplayable() {
        return body == null || body.isReplayable();
    }

    /**
     * Whether the client stopped waiting for the server, because a time limit of the whole call was reached while a
     * request was out. Tells a cancel for that reason from one by the caller.
     */
    public boolean isGivenUp() {
        return progress.isGivenUp();
    }

    /**
     * The same call with one more request header, for what stands between us and the server: traces, keys of a gateway.
     *
     * @throws ConfigurationException if it is no such header, or one that the client sets itself
     */
    public Call withHeader(String name, String value) {
        if (!HEADER_NAME.matcher(name).matches() || OURS.contains(name.toLowerCase(Locale.ROOT))) {
            throw new ConfigurationException("A filter cannot set the header '" + name.strip() + "'");
        }
        if (!HEADER_VALUE.matcher(value).matches()) {
            throw new ConfigurationException("The value of the header " + name + " has characters that no header may");
        }
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return changed(token, all);
    }

    /** The same call for one more subscription, with a progress of its own. */
    Call begin(long deadlineAtNanos) {
        return new Call(
                server,
                method,
                template,
                path,
                resourceId,
                body,
                repeatability,
                since,
                new Progress(deadlineAtNanos),
                null,
                headers);
    }

    Call authorizedBy(AccessToken bearer) {
        return changed(bearer, headers);
    }

    private Call changed(@Nullable AccessToken bearer, Map<String, String> all) {
        return new Call(server, method, template, path, resourceId, body, repeatability, since, progress, bearer, all);
    }

    /** What filters added. */
    Map<String, String> headers() {
        return headers;
    }

    /** Path and query below the base address, encoded. Holds data: for the wire only. */
    String path() {
        return path;
    }

    @Nullable String resourceId() {
        return resourceId;
    }

    @Nullable RequestBody body() {
        return body;
    }

    /** Whether sending it again after it may have reached the server does no harm. */
    boolean isRepeatable() {
        return repeatability != Repeatability.ONCE;
    }

    /** What must not show in an error, should the server echo it. */
    List<Secret> secrets() {
        return body instanceof RequestBody.JsonBody json ? json.secrets() : List.of();
    }

    Progress progress() {
        return progress;
    }

    @Nullable AccessToken token() {
        return token;
    }

    @Override
    public String toString() {
        return method + ' ' + template;
    }
}
