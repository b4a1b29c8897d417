package io.github.alteryx4j.journal.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four processes share work in one database; two are killed while they are at it. */
class ManyMachinesTest {

    private static final int ITEMS = 500;

    private final List<Process> machines = new ArrayList<>();

    @AfterEach
    void killAll() {
        machines.forEach(Process::destroyForcibly);
    }

    @Test
    void nothingIsSentTwiceAndNothingIsForgottenWhenMachinesAreKilled(@TempDir Path folder) throws Exception {
        String url = PostgresServer.shared().url(PostgresServer.shared().newDatabase());
        Rig rig = new Rig(url).pooled().withTables();
        rig.run("create table sent (job bigint generated always as identity, submission_key varchar(200))");
        R2dbcJournal journal = rig.journal(Duration.ofSeconds(30));
        assertThat(JournalContract.get(journal.add(SharedWork.items(ITEMS)))).isEqualTo(ITEMS);

        long seed = 4202614;
        Random random = new Random(seed);
        for (int i = 0; i < 4; i++) {
            machines.add(start(url, folder.resolve("machine" + i + ".log")));
        }
        for (int victim = 0; victim < 2; victim++) {
            long from = 50 + 150L * victim + random.nextInt(50);
            SharedWork.until(() -> rig.number("select count(*) from sent") >= from);
            machines.get(victim).destroyForcibly();
        }
        for (Process machine : machines.subList(2, 4)) {
            assertThat(machine.waitFor(50, TimeUnit.SECONDS)).isTrue();
            assertThat(machine.exitValue()).isZero();
        }

        assertThat(rig.run("select distinct state from alteryx4j_submission")).containsExactly("DONE");
        assertThat(rig.run("select submission_key from sent group by submission_key having count(*) > 1"))
                .isEmpty();
        assertThat(rig.number("select count(distinct submission_key) from sent"))
                .isEqualTo(ITEMS);
        // What the dead had in hand changed hands once more; each had something.
        assertThat(rig.number("select count(*) from alteryx4j_submission where fence > 2"))
                .isPositive();
        assertThat(rig.number("select count(*) from alteryx4j_submission s join sent on sent.submission_key ="
                        + " s.submission_key where cast(sent.job as varchar) <> s.job_id"))
                .isZero();
        rig.close();
    }

    @Test
    void theWorkOfADeadMachineIsHandedOutWithinALeaseAndALook() throws Exception {
        Rig rig = Rig.postgres().withTables();
        R2dbcJournal dead = rig.journal(Duration.ofSeconds(1));
        JournalContract.get(dead.add(SharedWork.items(1)));
        dead.work().concatMap(item -> dead.intend(item.key(), "w")).blockFirst();
        dead.close();
        R2dbcJournal alive = rig.journal(Duration.ofSeconds(1));
        Duration after = alive.work(options -> options.poll(Duration.ofMillis(100)))
                .elapsed()
                .map(timed -> Duration.ofMillis(timed.getT1()))
                .blockFirst();
        assertThat(after).isBetween(Duration.ofMillis(500), Duration.ofMillis(3_000));
        rig.close();
    }

    private static Process start(String url, Path log) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .replace(File.pathSeparator + File.pathSeparator, File.pathSeparator),
                        Machine.class.getName(),
                        url)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }
}
