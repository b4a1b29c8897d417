package io.github.alteryx4j.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Named things to feed with bytes: by Jazzer one for a long time, by the ordinary tests all for a moment. */
public final class Targets {

    private final Map<String, Target> all;
    private final List<byte[]> seeds;
    private @Nullable Target chosen;

    /** The targets by their names, and what each may be fed with first. */
    public Targets(Map<String, Target> all, List<byte[]> seeds) {
        this.all = Map.copyOf(all);
        this.seeds = seeds;
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

    /**
     * From now on the first one named is fed. It gets the seeds at once, as the loading of its classes is no part of the
     * time that an input has; they are also put into the folder named next, where Jazzer takes them up.
     */
    public void choose(String... arguments) {
        chosen = Objects.requireNonNull(all.get(arguments[0]), arguments[0]);
        for (int i = 0; i < seeds.size(); i++) {
            feed(seeds.get(i));
            if (arguments.length > 1) {
                write(Path.of(arguments[1], "seed-" + i), seeds.get(i));
            }
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A seed: the choice and the data. */
    public static byte[] seed(int choice, String data) {
        ByteArrayOutputStream seed = new ByteArrayOutputStream();
        seed.write(choice);
        seed.writeBytes(data.getBytes(StandardCharsets.UTF_8));
        return seed.toByteArray();
    }

    /** Feeds the chosen one; the first byte makes its choice. */
    public void feed(byte[] data) {
        if (data.length > 0 && chosen != null) {
            chosen.feed(data[0] & 0xff, Arrays.copyOfRange(data, 1, data.length));
        }
    }
}
