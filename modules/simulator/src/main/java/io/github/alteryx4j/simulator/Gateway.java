package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.Router.Match;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** The way of every request: record, find the route, trouble, due schedules, token, role, handler, reply. */
final class Gateway {

    private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);

    private final Site site;
    private final Router router;
    private final ScheduleRunner runner;
    private final String prefix;

    Gateway(Site site, Router router, ScheduleRunner runner, String prefix) {
        this.site = site;
        this.router = router;
        this.runner = runner;
        this.prefix = prefix;
    }

    Mono<Void> handle(HttpServerRequest request, HttpServerResponse response) {
        String path = pathBelowPrefix(request.uri());
        Match match = path == null ? null : router.find(request.method().name(), path, withNewest());
        long number = record(request, path, match);
        if (match == null) {
            Reply reply = noRoute(request, path);
            return drained(request, write(new ReplyWriter(site, request, response, ""), number, reply));
        }
        Route route = match.route();
        Exchange exchange = new Exchange(request, match.variables());
        ReplyWriter writer = new ReplyWriter(site, request, response, route.template());
        Troubles troubles = new Troubles(
                site, exchange, writer, () -> answer(route, exchange).publishOn(writer.eventLoop()));
        return troubles.meet(site.faults().take(route), reply -> write(writer, number, reply));
    }

    private Mono<Void> write(ReplyWriter writer, long number, Reply reply) {
        return Mono.defer(() -> {
            site.requests().answered(number, reply.status());
            return writer.write(reply);
        });
    }

    private Mono<Reply> answer(Route route, Exchange exchange) {
        return runner.caughtUp()
                .then(Mono.defer(() -> {
                    identify(route, exchange);
                    return route.handler().handle(exchange);
                }))
                .onErrorResume(error -> drained(exchange.request(), Mono.just(refusal(route, error))));
    }

    private void identify(Route route, Exchange exchange) {
        if (route.who() == null) {
            return;
        }
        String userId = site.tokens().userOf(exchange.bearer());
        SimulatedUser user = userId == null ? null : site.users().find(userId);
        if (user == null || !site.users().mayCall(user, route.who())) {
            throw Problem.denied();
        }
        exchange.user(user);
    }

    private Reply refusal(Route route, Throwable error) {
        if (error instanceof Problem problem) {
            return Reply.status(problem.status(), problem.body());
        }
        LOG.warn("{} {} failed in the simulator", route.method(), route.template(), error);
        return Reply.status(
                500,
                Json.object(
                        "message", "An error has occurred.",
                        "exceptionMessage", error.getMessage(),
                        "exceptionType", error.getClass().getName()));
    }

    private Reply noRoute(HttpServerRequest request, @Nullable String path) {
        List<String> methods = path == null ? List.of() : router.methods(path, withNewest());
        String method = request.method().name();
        if (methods.isEmpty()) {
            String message = "No HTTP resource was found that matches the request URI '" + request.path() + "'.";
            return Reply.status(
                    404, Json.object("message", message, "messageDetail", "No route of the server has this path."));
        }
        String message = "The requested resource does not support http method '" + method + "'.";
        return Reply.status(405, Json.object("message", message)).header("Allow", String.join(", ", methods));
    }

    /** A server that answers before it has read the body would cut the connection under the caller's hands. */
    private static <T> Mono<T> drained(HttpServerRequest request, Mono<T> then) {
        return request.receive().then().onErrorComplete().then(then);
    }

    private boolean withNewest() {
        return !site.quirks().withoutNewestEndpoints();
    }

    private @Nullable String pathBelowPrefix(String uri) {
        String path = new QueryStringDecoder(uri).path();
        boolean below = path.regionMatches(true, 0, prefix + "/", 0, prefix.length() + 1);
        return below ? path.substring(prefix.length()) : null;
    }

    private long record(HttpServerRequest request, @Nullable String path, @Nullable Match match) {
        String uri = request.uri();
        int mark = uri.indexOf('?');
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        request.requestHeaders().names().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        return site.requests()
                .arrived(new RecordedRequest(
                        request.method().name(),
                        path == null ? new QueryStringDecoder(uri).path() : path,
                        match == null ? "" : match.route().template(),
                        mark < 0 ? "" : uri.substring(mark + 1),
                        0,
                        Set.copyOf(names)));
    }
}
