/**
 * An Alteryx Server to test against: start at {@link io.github.alteryx4j.simulator.AlteryxSimulator}, which listens on a
 * free loopback port and speaks the server's REST API, or at
 * {@link io.github.alteryx4j.simulator.AlteryxSimulatorExtension} in a JUnit test.
 *
 * <p>It does not execute workflows. A run ends as it was scripted; a run that nobody scripted succeeds and its outputs
 * list the answers it was given. Everything else is real: HTTP, tokens, uploads, queue, states, downloads.
 */
@NullMarked
package io.github.alteryx4j.simulator;

import org.jspecify.annotations.NullMarked;
