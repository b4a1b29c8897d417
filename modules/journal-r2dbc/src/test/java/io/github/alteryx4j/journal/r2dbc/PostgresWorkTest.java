package io.github.alteryx4j.journal.r2dbc;

import org.junit.jupiter.api.BeforeAll;

class PostgresWorkTest extends SharedWork {

    private static Rig rig;

    @BeforeAll
    static void open() {
        rig = Rig.postgres().pooled().withTables();
    }

    @Override
    Rig rig() {
        return rig;
    }
}
