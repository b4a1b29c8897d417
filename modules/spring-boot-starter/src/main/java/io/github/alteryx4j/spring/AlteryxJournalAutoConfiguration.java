package io.github.alteryx4j.spring;

import io.github.alteryx4j.client.fleet.SubmissionJournal;
import io.github.alteryx4j.journal.r2dbc.R2dbcJournal;
import io.github.alteryx4j.journal.r2dbc.R2dbcJournalBuilder;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.context.annotation.Bean;

/** The journal of fleets in the application's database; only if asked for, since it has tables of its own there. */
@AutoConfiguration(afterName = "org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration")
@ConditionalOnClass({R2dbcJournal.class, ConnectionFactory.class})
@ConditionalOnBooleanProperty("alteryx.journal.enabled")
@EnableConfigurationProperties(JournalProperties.class)
class AlteryxJournalAutoConfiguration {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Bean
    @ConditionalOnMissingBean(SubmissionJournal.class)
    R2dbcJournal alteryxJournal(JournalProperties properties, ConnectionFactory connections) {
        R2dbcJournalBuilder builder = R2dbcJournal.builder(connections);
        PropertyMapper map = PropertyMapper.get();
        map.from(properties::machine).to(builder::machine);
        map.from(properties::lease).to(builder::lease);
        R2dbcJournal journal = builder.build();
        if (properties.createTables()) {
            journal.createTables().block(PATIENCE);
        }
        return journal;
    }
}
