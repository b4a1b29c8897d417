package io.github.alteryx4j.testing;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Named things to feed with bytes: by Jazzer one for a long time, by the ordinary tests all for a moment. */
public final class Targets {

    private final Map<String, Target> all;
    private @Nullable Target chosen;

    /** The targets by their names. */
    public Targets(Map<String, Target> all) {
        this.all = Map.copyOf(all);
    }

    /** Throws, other than the errors it is allowed to, when something is wrong. */
    @FunctionalInterface
    public interface Target {

        /** Takes any number from 0 to 255 and any bytes. */
        void feed(int choice, byte[] data);
    }

    /** Their names. */
    public Set<String> names() {
        return all.keySet();
    }

    /** From now on that one is fed. */
    public void choose(String name) {
        chosen = Objects.requireNonNull(all.get(name), name);
    }

    /** Feeds the chosen one; the first byte makes its choice. */
    public void feed(byte[] data) {
        if (data.length > 0 && chosen != null) {
            chosen.feed(data[0] & 0xff, Arrays.copyOfRange(data, 1, data.length));
        }
    }
}
