package io.github.alteryx4j.client.job;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that a run wrote and that can be downloaded in any of the formats. */
public record JobOutput(
        String id,
        @JsonAlias("name") @Nullable String fileName,
        @JsonAlias("formats") List<OutputFormat> availableFormats) {

    public JobOutput {
        availableFormats = List.copyOf(availableFormats);
    }
}
