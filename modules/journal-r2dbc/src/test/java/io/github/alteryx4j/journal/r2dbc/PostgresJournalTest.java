package io.github.alteryx4j.journal.r2dbc;

import org.junit.jupiter.api.BeforeAll;

class PostgresJournalTest extends SharedJournal {

    private static Rig rig;

    @BeforeAll
    static void open() {
        rig = Rig.postgres().withTables();
    }

    @Override
    Rig rig() {
        return rig;
    }
}
