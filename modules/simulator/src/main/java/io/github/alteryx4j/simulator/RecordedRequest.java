package io.github.alteryx4j.simulator;

import java.util.Set;

/**
 * A request that reached the server. Header values are not kept, so that no secret is.
 *
 * @param path the decoded path below the prefix
 * @param template the route's template, or "" when no route has that path
 * @param status the status answered, or 0 while there is none: still at work, hanging, or the connection was cut
 * @param headerNames in lower case
 */
public record RecordedRequest(
        String method, String path, String template, String query, int status, Set<String> headerNames) {

    RecordedRequest answered(int with) {
        return new RecordedRequest(method, path, template, query, with, headerNames);
    }
}
