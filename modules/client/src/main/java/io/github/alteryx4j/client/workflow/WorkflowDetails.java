package io.github.alteryx4j.client.workflow;

import org.jspecify.annotations.Nullable;

/** What the author wrote into a version of a workflow. */
public record WorkflowDetails(
        boolean isAmp,
        @Nullable String fileName,
        @Nullable String author,
        @Nullable String copyright,
        @Nullable String description,
        @Nullable String name,
        @Nullable String noOutputFilesMessage,
        @Nullable String outputMessage,
        @Nullable String url,
        @Nullable String urlText) {}
