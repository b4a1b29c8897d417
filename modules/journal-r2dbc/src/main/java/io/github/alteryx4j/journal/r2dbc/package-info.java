/**
 * The durable journal of submissions: an embedded H2 file for one machine, PostgreSQL for many. Start at
 * {@link io.github.alteryx4j.journal.r2dbc.R2dbcJournal#builder}.
 */
@NullMarked
package io.github.alteryx4j.journal.r2dbc;

import org.jspecify.annotations.NullMarked;
