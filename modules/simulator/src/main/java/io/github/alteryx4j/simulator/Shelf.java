package io.github.alteryx4j.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The immutable records of one kind by id, in the order they came; a change replaces one. */
final class Shelf<T> {

    private final String noun;
    private final Function<T, String> idOf;
    private final Map<String, T> byId = new LinkedHashMap<>();

    /** The noun is what messages call a record. */
    Shelf(String noun, Function<T, String> idOf) {
        this.noun = noun;
        this.idOf = idOf;
    }

    synchronized T put(T thing) {
        byId.put(idOf.apply(thing), thing);
        return thing;
    }

    synchronized T get(String id) {
        T thing = byId.get(id);
        if (thing == null) {
            throw Problem.notFound("The " + noun + " " + id + " does not exist.");
        }
        return thing;
    }

    synchronized @Nullable T find(@Nullable String id) {
        return id == null ? null : byId.get(id);
    }

    synchronized T change(String id, UnaryOperator<T> how) {
        return put(how.apply(get(id)));
    }

    /** One record before and after it was changed. */
    record Change<T>(T before, T after) {}

    synchronized Change<T> changing(String id, UnaryOperator<T> how) {
        T before = get(id);
        return new Change<>(before, put(how.apply(before)));
    }

    synchronized void changeIfThere(String id, UnaryOperator<T> how) {
        if (byId.containsKey(id)) {
            change(id, how);
        }
    }

    synchronized T remove(String id) {
        T thing = get(id);
        byId.remove(id);
        return thing;
    }

    synchronized List<T> all() {
        return List.copyOf(byId.values());
    }
}
