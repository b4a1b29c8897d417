package io.github.alteryx4j.simulator;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The requests that reached the server: the latest thousand in full, all of them as counts. */
public final class SimulatorRequests {

    private static final int KEPT = 1000;

    private final TreeMap<Long, RecordedRequest> latest = new TreeMap<>();
    private final Map<String, Long> counts = new HashMap<>();
    private long sequence;

    SimulatorRequests() {}

    /** The latest requests, oldest first. */
    public synchronized List<RecordedRequest> latest() {
        return List.copyOf(latest.values());
    }

    /** How many requests came in at all. */
    public synchronized long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many requests came in for a route, such as {@code "GET", "/v3/jobs/{jobId}"}; those cut by a fault count. */
    public synchronized long count(String method, String template) {
        return counts.getOrDefault(key(method, template), 0L);
    }

    /** Forgets all, so that a test counts from here. */
    public synchronized void clear() {
        latest.clear();
        counts.clear();
    }

    synchronized long arrived(RecordedRequest request) {
        counts.merge(key(request.method(), request.template()), 1L, Long::sum);
        latest.put(++sequence, request);
        if (latest.size() > KEPT) {
            latest.pollFirstEntry();
        }
        return sequence;
    }

    synchronized void answered(long number, int status) {
        latest.computeIfPresent(number, (key, request) -> request.answered(status));
    }

    private static String key(String method, String template) {
        return (method + " " + template).toLowerCase(Locale.ROOT);
    }
}
