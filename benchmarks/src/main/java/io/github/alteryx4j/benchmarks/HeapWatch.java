package io.github.alteryx4j.benchmarks;

import io.netty.util.internal.PlatformDependent;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.ToLongFunction;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Looks at the memory twenty times a second. The lowest look of a quarter holds what lives and what is not collected yet. */
final class HeapWatch implements AutoCloseable {

    private final List<Look> looks = new CopyOnWriteArrayList<>();
    private final Disposable looking = Flux.interval(Duration.ofMillis(50), Schedulers.newSingle("heap-watch", true))
            .subscribe(i -> looks.add(Look.now()));

    private record Look(long heap, long direct) {

        static Look now() {
            return new Look(
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                    PlatformDependent.usedDirectMemory());
        }
    }

    private HeapWatch() {}

    static HeapWatch start() {
        return new HeapWatch();
    }

    /** Lowest and highest in each quarter of the time, and what is left after a collection at the end. */
    void report() {
        looking.dispose();
        System.out.println("| quarter | heap, MiB | Netty's direct memory, MiB |");
        System.out.println("|---|---|---|");
        for (int quarter = 0; quarter < 4; quarter++) {
            List<Look> part = looks.subList(looks.size() * quarter / 4, looks.size() * (quarter + 1) / 4);
            System.out.printf("| %d | %s | %s |%n", quarter + 1, range(part, Look::heap), range(part, Look::direct));
        }
        System.gc();
        List<Look> end = List.of(Look.now());
        System.out.printf("| collected | %s | %s |%n", range(end, Look::heap), range(end, Look::direct));
    }

    private static String range(List<Look> part, ToLongFunction<Look> figure) {
        double mib = 1 << 20;
        return "%.1f to %.1f"
                .formatted(
                        part.stream().mapToLong(figure).min().orElse(0) / mib,
                        part.stream().mapToLong(figure).max().orElse(0) / mib);
    }

    @Override
    public void close() {
        looking.dispose();
    }
}
