package io.github.alteryx4j.examples.verify;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.admin.AuditedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import reactor.core.publisher.Flux;

/** Whether the client reads what the server lists; the first hundred of each. */
final class ReadingChecks {

    private static final int MANY = 100;

    private ReadingChecks() {}

    static List<Check> all() {
        List<Check> checks = new ArrayList<>();
        checks.add(reads("workflows().list", client -> client.workflows().list()));
        checks.add(reads("schedules().listFull", client -> client.schedules().listFull(all -> {})));
        checks.add(reads("jobs().list", client -> client.jobs().list(all -> {})));
        checks.add(reads("users().listFull", client -> client.users().listFull(all -> {})));
        checks.add(reads("users().list", client -> client.users().list()));
        checks.add(reads("userGroups().list", client -> client.userGroups().list()));
        checks.add(
                reads("collections().listFull", client -> client.collections().listFull()));
        checks.add(
                reads("credentials().listFull", client -> client.credentials().listFull(all -> {})));
        checks.add(reads(
                "serverConnections().listFull",
                client -> client.serverConnections().listFull()));
        checks.add(
                reads("subscriptions().list", client -> client.subscriptions().list()));
        checks.add(reads("dcmAdmin().list", client -> client.dcmAdmin().list()));
        checks.add(reads("dcmAdmin().handlingRules", client -> client.dcmAdmin().handlingRules()));
        checks.add(reads("legacy().workflows", client -> client.legacy().workflows(all -> {})));
        checks.add(reads("legacy().credentials", client -> client.legacy().credentials()));
        checks.add(reads("admin().workflows", client -> client.admin().workflows(all -> {})));
        checks.add(reads("admin().schedules", client -> client.admin().schedules()));
        checks.add(reads("admin().collections", client -> client.admin().collections()));
        checks.add(reads("admin().users", client -> client.admin().users(null)));
        checks.add(reads("admin().subscriptions", client -> client.admin().subscriptions()));
        checks.add(reads("admin().auditLog", client -> client.admin().auditLog(AuditedEntity.USER)));
        checks.add(reads("admin().serverConnections", client -> client.admin().serverConnections()));
        checks.add(reads("admin().systemConnections", client -> client.admin().systemConnections()));
        checks.add(reads(
                "admin().scheduleForecast",
                client -> client.admin()
                        .scheduleForecast(Instant.now(), Instant.now().plus(Duration.ofDays(40)))));
        return checks;
    }

    private static Check reads(String method, Function<AlteryxClient, Flux<?>> list) {
        return new Check("`" + method + "`", "read without an error", server -> {
            Long count = list.apply(server.client()).take(MANY).count().block();
            return Seen.same(
                    "read; elements: " + (count == null || count == 0 ? "none" : count < MANY ? "some" : "many"));
        });
    }
}
