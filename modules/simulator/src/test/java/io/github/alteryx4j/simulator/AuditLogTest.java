package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditLogTest {

    private final AuditLog log = new AuditLog(new Ids(), new SimulatorClock());
    private final SimulatedUser ann = new SimulatedUser("7", "a@b", SimulatedUser.Role.CURATOR, "c", "s");

    @Test
    void keepsWhoChangedWhatAsTextOldestFirst() {
        log.record("User", "1", ann, "Insert", null, Json.object("name", "A", "tag", Blank.TEXT));
        log.record("User", "1", ann, "Update", Map.of("name", "A"), Map.of("name", "B"));
        log.record("User", "1", ann, "Delete", Map.of("name", "B"), null);
        assertThat(log.entries()).extracting(AuditEntry::event).containsExactly("Insert", "Update", "Delete");
        AuditEntry first = log.entries().get(0);
        assertThat(first.id()).matches("[0-9a-f]{24}");
        assertThat(first.userId()).isEqualTo("7");
        assertThat(first.oldValues()).isNull();
        assertThat(first.newValues()).isEqualTo("{\"name\":\"A\",\"tag\":\"\"}");
        assertThat(log.entries().get(2).newValues()).isNull();
    }

    @Test
    void keepsTheLatestTenThousand() {
        for (int i = 0; i <= AuditLog.MOST_ENTRIES; i++) {
            log.deleted("User", Integer.toString(i), ann, Map.of());
        }
        assertThat(log.entries()).hasSize(AuditLog.MOST_ENTRIES);
        assertThat(log.entries().get(0).entityId()).isEqualTo("1");
    }

    @Test
    void leavesSecretsOutAtAnyDepth() {
        Object inner = Json.object("newPassword", "p", "kept", 1);
        log.inserted("Subscription", "1", ann, Json.object("apiKey", "k", "apiSecret", "s", "inner", inner));
        assertThat(log.entries().get(0).newValues()).isEqualTo("{\"inner\":{\"kept\":1}}");
    }
}
