package io.github.alteryx4j.client;

import io.github.alteryx4j.auth.AccessToken;
import io.github.alteryx4j.auth.Secret;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call of the API as filters see it: what is called and whether it may be repeated, but not the data in it.
 * Immutable; {@code toString} is method and path template.
 */
public final class Call {

    private final String method;
    private final UriTemplate template;
    private final String path;
    private final @Nullable String resourceId;
    private final @Nullable RequestBody body;
    private final Repeatability repeatability;
    private final String since;
    private final Progress progress;
    private final @Nullable AccessToken token;

    /** What a request builder collected; see {@link Request}. */
    Call(
            String method,
            UriTemplate template,
            String path,
            @Nullable String resourceId,
            @Nullable RequestBody body,
            Repeatability repeatability,
            String since) {
        this(method, template, path, resourceId, body, repeatability, since, new Progress(), null);
    }

    private Call(
            String method,
            UriTemplate template,
            String path,
            @Nullable String resourceId,
            @Nullable RequestBody body,
            Repeatability repeatability,
            String since,
            Progress progress,
            @Nullable AccessToken token) {
        this.method = method;
        this.template = template;
        this.path = path;
        this.resourceId = resourceId;
        this.body = body;
        this.repeatability = repeatability;
        this.since = since;
        this.progress = progress;
        this.token = token;
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

    /** The same call for one more subscription, with a progress of its own. */
    Call begin() {
        return new Call(method, template, path, resourceId, body, repeatability, since, new Progress(), null);
    }

    Call authorizedBy(AccessToken bearer) {
        return new Call(method, template, path, resourceId, body, repeatability, since, progress, bearer);
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

    /** Whether the body can be produced again, byte by byte the same. */
    boolean isReplayable() {
        return body == null || body.isReplayable();
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
