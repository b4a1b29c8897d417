package io.github.alteryx4j.resilience;

import io.github.alteryx4j.client.Call;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The state of all servers called so far. */
final class Servers {

    private final ResilienceBuilder settings;
    private final CircuitBreakerConfig circuitConfig;
    private final ConcurrentMap<String, Server> known = new ConcurrentHashMap<>();

    Servers(ResilienceBuilder settings) {
        this.settings = settings;
        this.circuitConfig = Circuit.config(settings);
    }

    /** The server that the call goes to. */
    Server of(Call call) {
        Server server = known.get(call.server());
        return server != null
                ? server
                : known.computeIfAbsent(call.server(), name -> new Server(name, settings, circuitConfig));
    }

    List<ServerNumbers> numbers() {
        return known.values().stream().map(Server::numbers).toList();
    }
}
