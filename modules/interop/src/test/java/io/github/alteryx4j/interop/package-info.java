/** Our client against servers that are not ours: two OAuth 2 servers, and nginx before the simulator. */
@NullMarked
package io.github.alteryx4j.interop;

import org.jspecify.annotations.NullMarked;
