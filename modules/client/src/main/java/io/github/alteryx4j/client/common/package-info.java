/** Data that several resources share, {@link io.github.alteryx4j.client.common.Upload} foremost. */
@NullMarked
package io.github.alteryx4j.client.common;

import org.jspecify.annotations.NullMarked;
