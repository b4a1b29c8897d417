package io.github.alteryx4j.simulator;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All schedules, and which is due first. */
final class Schedules {

    private final Shelf<Schedule> shelf = new Shelf<>("schedule", Schedule::id);
    private final TreeSet<Schedule> due =
            new TreeSet<>(Comparator.comparing(Schedules::dueOf).thenComparing(Schedule::id));
    private volatile Instant earliest = Instant.MAX;

    synchronized Schedule put(Schedule schedule) {
        Schedule before = shelf.find(schedule.id());
        if (before != null) {
            due.remove(before);
        }
        if (schedule.due() != null) {
            due.add(schedule);
        }
        earliest = due.isEmpty() ? Instant.MAX : dueOf(due.first());
        return shelf.put(schedule);
    }

    synchronized Schedule change(String id, UnaryOperator<Schedule> how) {
        return put(how.apply(get(id)));
    }

    synchronized void changeIfThere(String id, UnaryOperator<Schedule> how) {
        if (shelf.find(id) != null) {
            change(id, how);
        }
    }

    synchronized void remove(String id) {
        due.remove(shelf.remove(id));
        earliest = due.isEmpty() ? Instant.MAX : dueOf(due.first());
    }

    Schedule get(String id) {
        return shelf.get(id);
    }

    @Nullable Schedule find(@Nullable String id) {
        return shelf.find(id);
    }

    List<Schedule> all() {
        return shelf.all();
    }

    List<Schedule> of(String workflowId) {
        return all().stream()
                .filter(schedule -> schedule.workflowId().equals(workflowId))
                .toList();
    }

    /** Whether one is due; never waits, so that an event loop may ask. */
    boolean anyDue(Instant now) {
        return !earliest.isAfter(now);
    }

    /** The one that is due longest, or null. */
    synchronized @Nullable Schedule firstDue(Instant now) {
        return anyDue(now) ? due.first() : null;
    }

    private static Instant dueOf(Schedule schedule) {
        Instant next = schedule.due();
        return next == null ? Instant.MAX : next;
    }
}
