package io.github.alteryx4j.client.workflow;

import org.jspecify.annotations.Nullable;

/**
 * One choice of a question.
 *
 * @param key what to answer with
 * @param value what the server's web page shows
 */
public record QuestionItem(@Nullable String key, @Nullable String value) {}
