package io.github.alteryx4j.benchmarks;

import io.github.alteryx4j.client.common.QuestionAnswer;
import java.util.List;

/** What the other clients send to queue a job. */
record Submission(List<QuestionAnswer> questions) {

    static final Submission ONE = new Submission(List.of(new QuestionAnswer("Region", "EMEA")));
}
