/**
 * What the tests of all modules share: {@link io.github.alteryx4j.testing.ScriptedServer} plays the other side of one
 * call, {@link io.github.alteryx4j.testing.Guards} watches every test for what must never happen.
 */
@NullMarked
package io.github.alteryx4j.testing;

import org.jspecify.annotations.NullMarked;
