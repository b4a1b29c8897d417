package io.github.alteryx4j.journal.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.client.fleet.Submission;
import io.github.alteryx4j.client.fleet.Submission.Claim;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;

class TablesTest {

    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final String SHAPE =
            "select concat(table_name, ' ', column_name, ' ', data_type, ' ', is_nullable, ' ',"
                    + " character_maximum_length, ' ', is_identity) from information_schema.columns"
                    + " where lower(table_name) like 'alteryx4j%' order by 1";

    @Test
    void theSqlFilesMakeWhatCreateTablesMakes(@TempDir Path folder) throws IOException {
        same(Rig.h2(folder.resolve("a").toString()), Rig.h2(folder.resolve("b").toString()), "h2.sql");
        same(Rig.postgres(), Rig.postgres(), "postgresql.sql");
    }

    private static void same(Rig byFile, Rig byMethod, String name) throws IOException {
        try (InputStream file = R2dbcJournal.class.getResourceAsStream(name)) {
            byFile.run(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
        byMethod.withTables();
        List<String> shape = byFile.run(SHAPE);
        assertThat(shape).hasSize(13).isEqualTo(byMethod.run(SHAPE));
        // And it may run again, over what is there.
        JournalContract.get(byFile.journal(LEASE).intend("a", "w"));
        byFile.withTables();
        assertThat(byFile.number("select count(*) from alteryx4j_turn")).isOne();
        assertThat(byFile.number("select count(*) from alteryx4j_submission")).isOne();
    }

    /** Else a process that is killed forgets what it wrote in the last half second, and sends it again. */
    @Test
    void anH2FileKeepsACommitAtOnce(@TempDir Path folder) {
        assertThat(Rig.h2(folder.resolve("durable").toString())
                        .withTables()
                        .run("select setting_value from information_schema.settings"
                                + " where setting_name = 'WRITE_DELAY'"))
                .containsOnly("0");
    }

    @Test
    void manyMachinesMayCreateTheTablesAtTheSameTime(@TempDir Path folder) {
        for (Rig rig : List.of(Rig.h2(folder.resolve("many").toString()), Rig.postgres())) {
            Flux.range(0, 10).flatMap(i -> rig.journal(LEASE).createTables()).blockLast();
            assertThat(rig.number("select count(*) from alteryx4j_turn")).isOne();
        }
    }

    @Test
    void anH2FileIsReadAgainAfterItWasClosed(@TempDir Path folder) {
        String file = folder.resolve("journal").toString();
        Rig before = Rig.h2(file).withTables();
        R2dbcJournal first = before.journal("one", LEASE);
        Submission accepted = JournalContract.get(first.intend("a", "w").flatMap(held -> first.accept(held, "job")));
        JournalContract.get(first.intend("b", "w").flatMap(held -> first.finish(held, "Success")));
        first.close();
        before.run("shutdown");

        R2dbcJournal second = Rig.h2(file).journal("one", LEASE);
        Submission taken = JournalContract.get(second.intend("a", "w"));
        assertThat(taken.claim()).isEqualTo(Claim.TAKE_UP);
        assertThat(taken.jobId()).isEqualTo(accepted.jobId());
        assertThat(JournalContract.get(second.intend("b", "w")).claim()).isEqualTo(Claim.LEAVE);
    }

    @Test
    void anH2FileThatIsClosedAfterEachOperationWorksToo(@TempDir Path folder) {
        Rig rig = new Rig("r2dbc:h2:file:///" + folder.resolve("closing")).withTables();
        R2dbcJournal journal = rig.journal(LEASE);
        long sent = Flux.range(0, 20)
                .flatMap(i -> journal.intend("k" + i % 10, "w"))
                .filter(seen -> seen.claim() == Claim.SEND)
                .count()
                .block();
        assertThat(sent).isEqualTo(10);
    }
}
