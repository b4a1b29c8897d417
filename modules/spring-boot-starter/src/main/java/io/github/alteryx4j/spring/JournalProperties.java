package io.github.alteryx4j.spring;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The durable journal of fleets.
 *
 * @param enabled Whether there is a journal in the database of the application's ConnectionFactory.
 * @param createTables Whether to create the tables that are missing when the application starts.
 * @param machine Name of this process, under which it takes up at once what it left; a random one by default.
 * @param lease How long a submission stays with a process that is not heard of any more; 30 seconds by default.
 */
@ConfigurationProperties("alteryx.journal")
record JournalProperties(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("true") boolean createTables,
        @Nullable String machine,
        @Nullable Duration lease) {}
