package io.github.alteryx4j.journal.r2dbc;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class H2WorkTest extends SharedWork {

    @TempDir
    static Path folder;

    private static Rig rig;

    @BeforeAll
    static void open() {
        rig = Rig.h2(folder.resolve("journal").toString()).withTables();
    }

    @Override
    Rig rig() {
        return rig;
    }
}
