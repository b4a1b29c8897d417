package io.github.alteryx4j.client.job;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that a run wrote and that can be downloaded in any of the formats. */
public record JobOutput(String id, @Nullable String fileName, List<OutputFormat> availableFormats) {

    public JobOutput {
        availableFormats = List.copyOf(availableFormats);
    }
}
