package io.github.alteryx4j.examples.verify;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.NotFoundException;
import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.examples.verify.Kind.Made;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Remembers what was made and removes it, the latest first. What was made without our learning of it, because the answer
 * got lost, is found by its name. Nothing is made while it removes, nor after.
 */
final class Cleanup {

    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final int ATTEMPTS = 3;

    private final AlteryxClient client;
    private final String prefix;
    private final Deque<Made> made = new ArrayDeque<>();
    private final Set<Kind> tried = EnumSet.noneOf(Kind.class);
    private @Nullable List<String> left;

    /**
     * @param prefix what the names of all things made begin with, and of no others
     */
    Cleanup(AlteryxClient client, String prefix) {
        this.client = client;
        this.prefix = prefix;
    }

    /** Makes something, and returns its id. */
    synchronized String make(Kind kind, Mono<String> making) {
        if (left != null) {
            throw new CancellationException("It has been cleaned up already");
        }
        tried.add(kind);
        String id = Objects.requireNonNull(making.block(), "an answer without an id");
        made.push(kind.made(id, prefix));
        return id;
    }

    /** Removes all that is left, and returns what could not be removed. A second call returns the same. */
    synchronized List<String> run() {
        if (left == null) {
            left = new ArrayList<>();
            made.forEach(one -> removed(one, left));
            tried.forEach(kind -> sweep(kind, left));
        }
        return List.copyOf(left);
    }

    private void removed(Made one, List<String> problems) {
        AlteryxException last = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                one.kind().remove(client, one.id()).block(LONGEST);
                return;
            } catch (NotFoundException gone) {
                return;
            } catch (AlteryxException error) {
                last = error;
            }
        }
        problems.add("a " + one.kind().words() + " named `" + prefix + "`: "
                + (last == null ? "" : last.getClass().getSimpleName()));
    }

    private void sweep(Kind kind, List<String> problems) {
        String known = "a " + kind.words() + " named";
        try {
            List<Made> lost = kind.list(client)
                    .filter(one -> one.name().startsWith(prefix))
                    .collectList()
                    .block(LONGEST);
            if (lost != null && problems.stream().noneMatch(problem -> problem.startsWith(known))) {
                lost.forEach(one -> removed(one, problems));
            }
        } catch (AlteryxException error) {
            if (made.stream().noneMatch(one -> one.kind() == kind)) {
                problems.add("perhaps " + known + " `" + prefix + "`: " + "the list could not be read");
            }
        }
    }
}
