package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.SimulatedUser.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;

/** The table of endpoints. Matches without regard to case, as ASP.NET does, and accepts one slash at the end. */
final class Router {

    private final List<Route> routes = new ArrayList<>();

    record Match(Route route, Map<String, String> variables) {}

    void add(Route route) {
        routes.add(route);
        routes.sort(Comparator.comparingInt(Route::variables));
    }

    void on(String method, String template, Role who, Function<Exchange, Reply> answer) {
        add(route(method, template, who, answer));
    }

    /** An endpoint with a JSON body; it runs where it may block, since users' code may be behind it. */
    void onBody(String method, String template, Role who, BiFunction<Exchange, JsonNode, Reply> answer) {
        add(body(method, template, who, answer));
    }

    /** An endpoint whose body is read and ignored. */
    void onNoBody(String method, String template, Role who, Function<Exchange, Reply> answer) {
        add(new Route(
                method, template, who, false, exchange -> exchange.bytes().map(ignored -> answer.apply(exchange))));
    }

    void onUpload(String method, String template, Role who, Handler handler) {
        add(new Route(method, template, who, false, handler));
    }

    static Route route(String method, String template, Role who, Function<Exchange, Reply> answer) {
        return new Route(method, template, who, false, exchange -> Mono.fromCallable(() -> answer.apply(exchange)));
    }

    static Route body(String method, String template, Role who, BiFunction<Exchange, JsonNode, Reply> answer) {
        return new Route(
                method,
                template,
                who,
                false,
                exchange -> exchange.json()
                        .publishOn(Schedulers.boundedElastic())
                        .map(body -> answer.apply(exchange, body)));
    }

    @Nullable Match find(String method, String path, boolean withNewest) {
        for (Route route : routes) {
            Map<String, String> variables =
                    route.method().equalsIgnoreCase(method) ? route.match(segments(path)) : null;
            if (variables != null && (withNewest || !route.newest())) {
                return new Match(route, variables);
            }
        }
        return null;
    }

    /** The methods that the path knows; empty when there is no such path. */
    List<String> methods(String path, boolean withNewest) {
        return routes.stream()
                .filter(route -> (withNewest || !route.newest()) && route.match(segments(path)) != null)
                .map(Route::method)
                .toList();
    }

    boolean knows(String method, String template) {
        return routes.stream().anyMatch(route -> route.named(method, template));
    }

    /** Method and template of every endpoint. */
    List<String> names() {
        return routes.stream()
                .map(route -> route.method() + ' ' + route.template())
                .toList();
    }

    private static List<String> segments(String path) {
        return Route.segments(path);
    }
}
