package io.github.alteryx4j.client;

import io.github.alteryx4j.client.common.Priority;
import io.github.alteryx4j.client.common.QuestionAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of an enqueue; what is null is not sent. */
record NewJob(
        @Nullable String workerTag,
        @Nullable String credentialId,
        @Nullable List<QuestionAnswer> questions,
        @Nullable Priority priority) {}
