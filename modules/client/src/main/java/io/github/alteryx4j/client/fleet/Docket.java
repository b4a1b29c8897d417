package io.github.alteryx4j.client.fleet;

import io.github.alteryx4j.client.fleet.Clearing.Finding;
import io.github.alteryx4j.client.fleet.Clearing.Sight;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.MonoSink;

/** The open questions of one workflow, and what a look at the server says to them. Guarded by {@link Clearing}. */
final class Docket {

    final List<Lost> lost = new ArrayList<>();

    /** Keys whose intent is open but certainly not in flight. */
    final Set<String> idle = new HashSet<>();

    boolean isBusy;
    long rounds;

    /** Keys that were given up here. Nothing of them can arrive any more where jobs are adopted. */
    private final Set<String> closed = new HashSet<>();

    /** Jobs that nobody wrote down, by the round that saw them first. */
    private final Map<String, Long> strangers = new HashMap<>();

    private final FleetOptions options;

    /**
     * @param roundsBefore how many rounds had ended before its request went out
     * @param sinceNanos since when it is known to be lost; only what left before that can still arrive
     */
    record Lost(Submission submission, long roundsBefore, long sinceNanos, MonoSink<Finding> sink) {}

    Docket(FleetOptions options) {
        this.options = options;
    }

    /** Jobs that were made before cannot be one of them. */
    Instant earliest() {
        return lost.stream()
                .map(one -> one.submission.intendedAt())
                .min(Comparator.naturalOrder())
                .orElseGet(Instant::now)
                .minus(options.clockTolerance());
    }

    /** How long until nothing of the next of them can arrive any more, in nanoseconds; zero or less when it is so. */
    long left(long now) {
        return lost.stream().mapToLong(one -> left(one, now)).min().orElse(0);
    }

    private long left(Lost one, long now) {
        return options.settling().toNanos() - (now - one.sinceNanos);
    }

    /** Whether one of these keys is somebody else's, so that a job may be of a request that is not known here. */
    boolean hasOthers(Collection<String> unresolved) {
        Set<String> others = new HashSet<>(unresolved);
        others.removeAll(idle);
        others.removeAll(closed);
        lost.forEach(one -> others.remove(one.submission.key()));
        return !others.isEmpty();
    }

    /**
     * What can be said; the rest stays lost.
     *
     * @param lookedAt when the server's list began to be read: what reached the server later may not be on it
     */
    Map<Lost, Finding> decide(Sight sight, long lookedAt) {
        rounds++;
        sight.strangers().forEach(id -> strangers.putIfAbsent(id, rounds));
        strangers.keySet().retainAll(new HashSet<>(sight.strangers()));
        boolean hasOthers = hasOthers(sight.unresolved());
        boolean haveArrived = options.nobodyElseRuns() && !hasOthers && haveAllArrived();
        Map<Lost, Finding> found = new HashMap<>();
        for (Lost one : lost) {
            List<String> candidates = candidates(one);
            if (haveArrived && lost.size() == 1) {
                found.put(one, new Finding.Adopted(candidates.get(0)));
            } else if (haveArrived || left(one, lookedAt) <= 0 || (isForGood(candidates) && !hasOthers)) {
                found.put(one, candidates.isEmpty() ? new Finding.NotThere() : new Finding.Unclear(candidates));
            }
        }
        lost.removeAll(found.keySet());
        found.forEach((one, finding) -> {
            if (finding instanceof Finding.Unclear) {
                closed.add(one.submission.key());
            }
        });
        return found;
    }

    /** What one look has seen is no candidate for a request that left after it. */
    private List<String> candidates(Lost one) {
        return strangers.entrySet().stream()
                .filter(stranger -> stranger.getValue() > one.roundsBefore)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** As many jobs as lost requests: where nobody else runs the workflow, none of them is still on its way. */
    private boolean haveAllArrived() {
        Set<String> all = new HashSet<>();
        for (Lost one : lost) {
            List<String> candidates = candidates(one);
            if (candidates.isEmpty()) {
                return false;
            }
            all.addAll(candidates);
        }
        return all.size() == lost.size();
    }

    /** Where others run the workflow, a job that nobody wrote down stays a candidate, however long one waits. */
    private boolean isForGood(List<String> candidates) {
        return !options.nobodyElseRuns() && !candidates.isEmpty();
    }
}
