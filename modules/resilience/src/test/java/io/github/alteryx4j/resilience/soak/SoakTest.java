package io.github.alteryx4j.resilience.soak;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.simulator.AlteryxSimulator;
import io.github.alteryx4j.simulator.RunResult;
import io.github.alteryx4j.simulator.SimulatedQuestion;
import io.github.alteryx4j.testing.TcpProxy;
import java.io.BufferedReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;

/**
 * The main job in all weathers. Some seconds in the ordinary build, ten minutes with
 * {@code mvn verify -Psoak -pl modules/resilience -am}; {@code -Dsoak.seed} makes another weather.
 */
class SoakTest {

    private static final long SECONDS = Long.getLong("soak.seconds", 10);
    private static final long SEED = Long.getLong("soak.seed", 20_261_124);

    @Test
    @Timeout(7_200)
    void whatIsQueuedIsAcknowledgedOrUncertainAndNothingLeaks() throws Exception {
        Weather weather = new Weather(SEED);
        try (AlteryxSimulator simulator = AlteryxSimulator.builder()
                        .workers(64)
                        .queueTime(Duration.ZERO)
                        .runTime(Duration.ofMillis(20))
                        .start();
                TcpProxy line = TcpProxy.start(URI.create(simulator.baseUrl()).getPort(), weather::line)) {
            String workflow = simulator.addWorkflow(w -> w.question(SimulatedQuestion.textBox("Key", ""))
                    .everyRun(run -> RunResult.builder()
                            .output(
                                    "key.csv",
                                    "Csv",
                                    Objects.requireNonNull(run.answers().get("Key"))
                                            .getBytes(StandardCharsets.UTF_8))
                            .build()));
            Disposable.Swap storm = Disposables.swap();
            List<String> told = service(line.url("/webapi"), simulator, workflow, () -> {
                storm.update(weather.over(simulator));
                // The last jobs come home in fair weather.
                Mono.delay(Duration.ofSeconds(SECONDS)).subscribe(over -> {
                    storm.dispose();
                    weather.clears();
                    simulator.faults().clear();
                });
            });
            judge(
                    told,
                    simulator.jobs().of(workflow).stream()
                            .map(job -> job.answers().get("Key"))
                            .toList());
            System.out.println("Weather: " + new TreeMap<>(weather.sent()));
        }
    }

    /** What the service told to its end. */
    private static List<String> service(String url, AlteryxSimulator simulator, String workflow, Runnable onceWarm)
            throws Exception {
        Process service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-Dio.netty.leakDetection.level=paranoid",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Service.class.getName(),
                        url,
                        simulator.curator().clientId(),
                        simulator.curator().clientSecret(),
                        workflow,
                        String.valueOf(SECONDS))
                .redirectErrorStream(true)
                .start();
        List<String> told = new ArrayList<>();
        try (BufferedReader lines = service.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                told.add(line);
                if (line.endsWith("before")) {
                    onceWarm.run();
                }
            }
        }
        assertThat(service.waitFor()).as(String.join("\n", told)).isZero();
        return told;
    }

    private static void judge(List<String> told, List<String> queued) {
        Set<String> acknowledged = keys(told, "ACKNOWLEDGED");
        Set<String> uncertain = keys(told, "UNCERTAIN");
        Set<String> refused = keys(told, "REFUSED");
        Set<String> done = keys(told, "DONE");
        List<Long> heap = numbers(told, "HEAP");
        List<Long> threads = numbers(told, "THREADS");
        System.out.printf(
                "Soak of %d s, seed %d: %d jobs on the server, %d acknowledged, %d done, %d uncertain, %d refused;"
                        + " heap %s MiB, threads %s%n",
                SECONDS,
                SEED,
                queued.size(),
                acknowledged.size(),
                done.size(),
                uncertain.size(),
                refused.size(),
                heap,
                threads);
        assertThat(told).noneMatch(line -> line.startsWith("WRONG") || line.startsWith("BROKEN"));
        assertThat(told).noneMatch(line -> line.contains("LEAK") || line.contains("onErrorDropped"));
        assertThat(queued).doesNotHaveDuplicates().containsAll(acknowledged);
        assertThat(Collections.disjoint(queued, refused)).isTrue();
        Set<String> unacknowledged = new HashSet<>(queued);
        unacknowledged.removeAll(acknowledged);
        assertThat(unacknowledged).isSubsetOf(uncertain);
        assertThat(done).isEqualTo(acknowledged);
        assertThat(done).hasSizeGreaterThan(10);
        assertThat(threads.get(1)).isLessThanOrEqualTo(threads.get(0));
        assertThat(heap.get(heap.size() - 1)).isLessThan(heap.get(0) + 16);
    }

    private static Set<String> keys(List<String> told, String word) {
        return told.stream()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> line.split(" ")[1])
                .collect(Collectors.toSet());
    }

    private static List<Long> numbers(List<String> told, String word) {
        return told.stream()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> Long.valueOf(line.split(" ")[1]))
                .toList();
    }
}
