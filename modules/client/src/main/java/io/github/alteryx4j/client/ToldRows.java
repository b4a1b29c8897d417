package io.github.alteryx4j.client;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ids of the last rows of one pass over a list; all of them would not fit into memory. */
final class ToldRows {

    /** How many rows back a repeated one is known. */
    private static final int MEMORY = 10_000;

    private final Set<String> ids = new LinkedHashSet<>();

    /** Whether the row is told for the first time; one without id always is. */
    boolean add(@Nullable String id) {
        if (id == null) {
            return true;
        }
        boolean isNew = ids.add(id);
        if (ids.size() > MEMORY) {
            ids.remove(ids.iterator().next());
        }
        return isNew;
    }

    boolean contains(String id) {
        return ids.contains(id);
    }
}
