/**
 * The reactive client for Alteryx Server. Start at {@link io.github.alteryx4j.client.AlteryxClient}; everything else is
 * reached from there.
 */
@NullMarked
package io.github.alteryx4j.client;

import org.jspecify.annotations.NullMarked;
