/**
 * Compares a real server with what alteryx4j assumes: {@link io.github.alteryx4j.examples.verify.VerifyServer}. Each
 * group of questions is a class that ends in {@code Checks}.
 */
@NullMarked
package io.github.alteryx4j.examples.verify;

import org.jspecify.annotations.NullMarked;
