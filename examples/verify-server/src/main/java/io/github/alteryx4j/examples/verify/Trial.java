package io.github.alteryx4j.examples.verify;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.subscription.SubscriptionDetails;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** What the write checks share: where they write, for whom, under which name, and what they made so far. */
final class Trial {

    static final String PREFIX = "alteryx4j-verify-";

    private final AlteryxClient client;
    private final SubscriptionDetails studio;
    private final String prefix;
    private final Cleanup cleanup;
    private @Nullable String ownerId;
    private @Nullable String workflowId;

    Trial(AlteryxClient client, SubscriptionDetails studio) {
        this.client = client;
        this.studio = studio;
        this.prefix = PREFIX + Integer.toHexString(ThreadLocalRandom.current().nextInt(0x10000000, 0x7fffffff));
        this.cleanup = new Cleanup(client, prefix);
    }

    /** The studio of that id or name. */
    static SubscriptionDetails studio(AlteryxClient client, String wanted) {
        List<SubscriptionDetails> found = client.subscriptions()
                .list()
                .filter(one -> one.id().equals(wanted) || wanted.equalsIgnoreCase(one.name()))
                .concatMap(one -> client.subscriptions().get(one.id()))
                .collectList()
                .block();
        if (found == null || found.size() != 1) {
            throw new NotRunException((found == null || found.isEmpty() ? "No studio has" : "Several studios have")
                    + " the id or name given with --studio. Nothing was written");
        }
        return found.get(0);
    }

    AlteryxClient client() {
        return client;
    }

    Cleanup cleanup() {
        return cleanup;
    }

    String studioId() {
        return studio.id();
    }

    /** The beginning of all names, which is also a name. */
    String name() {
        return prefix;
    }

    /** A time at which nothing of this is there any more. */
    LocalDateTime later() {
        return LocalDateTime.now(ZoneOffset.UTC).plusYears(5).truncatedTo(ChronoUnit.DAYS);
    }

    /** Whether things of that user land in the studio; if so, they may be made from here on. */
    boolean owner(String userId) {
        boolean member = studio.users().stream().anyMatch(user -> user.id().equals(userId));
        ownerId = member ? userId : null;
        return member;
    }

    @Nullable String ownerId() {
        return ownerId;
    }

    void workflow(String id) {
        workflowId = id;
    }

    @Nullable String workflowId() {
        return workflowId;
    }

    /** A check that needs the uploaded workflow. */
    Check withWorkflow(String about, String assumed, WorkflowProbe probe) {
        return new Check(about, assumed, server -> {
            String id = workflowId;
            return id == null ? Seen.unknown("no package was uploaded") : probe.look(server, id);
        });
    }

    /** Looks at the server and the uploaded workflow. */
    @FunctionalInterface
    interface WorkflowProbe {
        Seen look(Server server, String workflowId);
    }

    /** The package that is uploaded. */
    static byte[] packageBytes() {
        try (InputStream file = Trial.class.getResourceAsStream("/VerifyServer.yxzp")) {
            return Objects.requireNonNull(file, "The build did not pack VerifyServer.yxzp")
                    .readAllBytes();
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
