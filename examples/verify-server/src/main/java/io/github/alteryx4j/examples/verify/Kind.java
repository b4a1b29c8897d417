package io.github.alteryx4j.examples.verify;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.job.JobStatus;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What write checks make, how to find it again by its name, and how to remove it. */
enum Kind {
    JOB("job") {
        @Override
        Flux<Made> list(AlteryxClient client) {
            return Flux.empty();
        }

        // One that has ended stays, as all jobs do.
        @Override
        Mono<Void> remove(AlteryxClient client, String id) {
            return client.jobs()
                    .get(id, false)
                    .filter(job -> !ENDED.contains(job.status()))
                    .flatMap(job -> client.jobs().cancel(id));
        }
    },
    SCHEDULE("schedule") {
        @Override
        Flux<Made> list(AlteryxClient client) {
            return client.schedules().list().map(one -> made(one.id(), one.name()));
        }

        @Override
        Mono<Void> remove(AlteryxClient client, String id) {
            return client.schedules().delete(id);
        }
    },
    WORKFLOW("workflow") {
        @Override
        Flux<Made> list(AlteryxClient client) {
            return client.workflows().list().map(one -> made(one.id(), one.name()));
        }

        @Override
        Mono<Void> remove(AlteryxClient client, String id) {
            return client.workflows().deleteWithSchedules(id);
        }
    },
    COLLECTION("collection") {
        @Override
        Flux<Made> list(AlteryxClient client) {
            return client.collections().list().map(one -> made(one.id(), one.name()));
        }

        @Override
        Mono<Void> remove(AlteryxClient client, String id) {
            return client.collections().deleteWithContents(id);
        }
    },
    USER_GROUP("user group") {
        @Override
        Flux<Made> list(AlteryxClient client) {
            return client.userGroups().list().map(one -> made(one.id(), one.name()));
        }

        @Override
        Mono<Void> remove(AlteryxClient client, String id) {
            return client.userGroups().deleteWithMembers(id);
        }
    },
    CREDENTIAL("credential") {
        @Override
        Flux<Made> list(AlteryxClient client) {
            return client.credentials().list().map(one -> made(one.id(), one.userName()));
        }

        @Override
        Mono<Void> remove(AlteryxClient client, String id) {
            return client.credentials().deleteWithShares(id).then();
        }
    };

    private static final Set<JobStatus> ENDED = Set.of(JobStatus.COMPLETED, JobStatus.CANCELLED);

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    abstract Flux<Made> list(AlteryxClient client);

    /** Empty. */
    abstract Mono<Void> remove(AlteryxClient client, String id);

    Made made(String id, @Nullable String name) {
        return new Made(this, id, name == null ? "" : name);
    }

    /** One thing on the server. */
    record Made(Kind kind, String id, String name) {}
}
