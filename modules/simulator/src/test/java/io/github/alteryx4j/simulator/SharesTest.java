package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.simulator.Shares.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(AlteryxSimulatorExtension.class)
class SharesTest {

    @Test
    void keepsEachIdOnceAndInOrder() {
        Shares shares = new Shares(List.of("b", "a", "b"), List.of());
        assertThat(shares.with(Kind.USER, "c").with(Kind.USER, "a").userIds()).containsExactly("b", "a", "c");
        assertThat(shares.without(Kind.USER, "b").userIds()).containsExactly("a");
        assertThat(shares.without(Kind.USER_GROUP, "b")).isEqualTo(shares);
    }

    @Test
    void isEmptyOnlyWithoutUsersAndGroups() {
        assertThat(Shares.NONE.isEmpty()).isTrue();
        assertThat(Shares.NONE.with(Kind.USER, "a").isEmpty()).isFalse();
        assertThat(Shares.NONE.with(Kind.USER_GROUP, "a").isEmpty()).isFalse();
    }

    @Test
    void reachesUsersInPersonAndThroughTheirGroups() {
        Shares shares = new Shares(List.of("user"), List.of("group"));
        assertThat(shares.reach("user", Set.of())).isTrue();
        assertThat(shares.reach("other", Set.of("group"))).isTrue();
        assertThat(shares.reach("other", Set.of("another"))).isFalse();
        assertThat(shares.reach("group", Set.of("user")))
                .as("ids of one kind are no ids of the other")
                .isFalse();
    }

    @Test
    void losesNoShareWhenManyShareAtOnce(AlteryxSimulator simulator) throws Exception {
        Caller curator = Caller.curator(simulator);
        String one = "/v3/serverDataConnections/" + simulator.seeds().dataConnection("Sales", "odbc:s", "Odbc");
        List<String> users = new ArrayList<>();
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String user = simulator
                    .users()
                    .add(SimulatedUser.Role.VIEWER, "guest-" + i, "secret")
                    .id();
            users.add(user);
            calls.add(() -> curator.post(one + "/users", "{\"userId\":\"" + user + "\"}")
                    .status());
        }
        ExecutorService callers = Executors.newFixedThreadPool(12);
        try {
            for (Future<Integer> call : callers.invokeAll(calls)) {
                assertThat(call.get()).isEqualTo(200);
            }
        } finally {
            callers.shutdownNow();
        }
        List<String> shared = new ArrayList<>();
        curator.get(one).json().get("userIds").forEach(id -> shared.add(id.asString()));
        assertThat(shared).containsExactlyInAnyOrderElementsOf(users);
    }
}
