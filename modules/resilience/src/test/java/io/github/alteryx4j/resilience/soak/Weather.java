package io.github.alteryx4j.resilience.soak;

import io.github.alteryx4j.simulator.AlteryxSimulator;
import io.github.alteryx4j.simulator.FaultScript;
import io.github.alteryx4j.testing.Trouble;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Trouble at random, in the server and on the line; counts what it sent. */
final class Weather {

    private static final String[] OUTPUT = {"GET", "/v1/jobs/{jobId}/output/{outputId}"};
    private static final String[] TOKEN = {"POST", "/oauth2/token"};
    private static final List<String[]> ROUTES = List.of(
            new String[] {"POST", "/v3/workflows/{workflowId}/jobs"},
            new String[] {"GET", "/v3/jobs/{jobId}"},
            OUTPUT,
            TOKEN);

    /** What nobody can see on a file: it is another file then. */
    private static final Set<String> UNSEEN = Set.of("body empty", "broken JSON");

    private static final Map<String, Consumer<FaultScript>> FAULTS = Map.ofEntries(
            Map.entry("reply lost", FaultScript::loseReply),
            Map.entry("closed without reply", FaultScript::closeWithoutReply),
            Map.entry("body cut", FaultScript::truncateBody),
            Map.entry("body empty", FaultScript::emptyBody),
            Map.entry("broken JSON", FaultScript::malformJson),
            Map.entry("reset", FaultScript::reset),
            Map.entry("closed after reply", FaultScript::closeAfterReply),
            Map.entry("token revoked", FaultScript::revokeToken),
            Map.entry("hang", FaultScript::hang),
            Map.entry("500", script -> script.status(500)),
            Map.entry("502 page", script -> script.htmlPage(502)),
            Map.entry("503", script -> script.status(503, Map.of("Retry-After", "1"), "")),
            Map.entry("429", script -> script.status(429, Map.of("Retry-After", "1"), "")));

    private static final List<String> NAMES = FAULTS.keySet().stream().sorted().toList();

    private final Random random;
    private final Map<String, Integer> sent = new TreeMap<>();
    private boolean fair = true;

    Weather(long seed) {
        this.random = new Random(seed);
    }

    /** Troubles the server from now on. */
    Disposable over(AlteryxSimulator simulator) {
        synchronized (this) {
            fair = false;
        }
        return Flux.interval(Duration.ofMillis(100), Schedulers.boundedElastic())
                .onBackpressureDrop()
                .subscribe(tick -> trouble(simulator));
    }

    private synchronized void trouble(AlteryxSimulator simulator) {
        if (random.nextInt(100) == 0) {
            count("all connections closed");
            simulator.faults().closeConnections();
            return;
        }
        if (simulator.faults().pending() < 20) {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            String[] route = ROUTES.get(random.nextInt(ROUTES.size()));
            if (route == TOKEN && (name.equals("token revoked") || random.nextInt(10) > 0)) {
                return;
            }
            if (route == OUTPUT && UNSEEN.contains(name)) {
                return;
            }
            count(name);
            FAULTS.get(name).accept(simulator.faults().on(route[0], route[1]));
        }
    }

    /** New connections have no trouble from now on. */
    synchronized void clears() {
        fair = true;
    }

    /** The trouble of one connection; most have none. */
    synchronized Trouble line() {
        if (fair || random.nextInt(100) < 80) {
            return Trouble.none();
        }
        Trouble.Kind kind = Trouble.Kind.values()[1 + random.nextInt(4)];
        Trouble.Where where = Trouble.Where.values()[random.nextInt(2)];
        Trouble trouble = switch (random.nextInt(4)) {
            case 0 -> Trouble.slow(1 + random.nextInt(100), Duration.ofMillis(1));
            case 1 -> Trouble.silenceAfter(Duration.ofMillis(200));
            default -> Trouble.of(kind, where, random.nextInt(20_000));
        };
        count("line: "
                + (trouble.pause().isZero() ? trouble.kind() + " in " + where : trouble.kind() + " slow or idle"));
        return trouble;
    }

    private void count(String name) {
        sent.merge(name, 1, Integer::sum);
    }

    synchronized Map<String, Integer> sent() {
        return Map.copyOf(sent);
    }
}
