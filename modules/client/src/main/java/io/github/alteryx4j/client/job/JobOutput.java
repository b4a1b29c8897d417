package io.github.alteryx4j.client.job;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.github.alteryx4j.ConfigurationException;
import java.util.Arrays;
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

    /**
     * The first of these formats that the output is available in.
     *
     * @throws ConfigurationException if it is available in none of them; the message names those that it has
     */
    public OutputFormat firstOf(OutputFormat... preferred) {
        for (OutputFormat format : preferred) {
            if (availableFormats.contains(format)) {
                return format;
            }
        }
        throw new ConfigurationException("The output " + fileName + " is available as " + availableFormats + ", not as "
                + Arrays.toString(preferred));
    }
}
