package io.github.alteryx4j.client.common;

import org.jspecify.annotations.Nullable;

/** What the author of a workflow says of it. */
public record WorkflowMetaInfo(
        @Nullable String name,
        @Nullable String description,
        @Nullable String author,
        @Nullable String copyright,
        @Nullable String url,
        @Nullable String urlText,
        @Nullable String outputMessage,
        @Nullable String noOutputFilesMessage) {}
