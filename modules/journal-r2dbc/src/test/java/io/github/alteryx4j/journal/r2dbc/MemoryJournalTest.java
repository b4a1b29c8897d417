package io.github.alteryx4j.journal.r2dbc;

import io.github.alteryx4j.client.fleet.SubmissionJournal;

/** The journal in memory is what the others are measured by. */
class MemoryJournalTest extends JournalContract {

    private final SubmissionJournal journal = SubmissionJournal.inMemory();

    @Override
    SubmissionJournal journal() {
        return journal;
    }
}
