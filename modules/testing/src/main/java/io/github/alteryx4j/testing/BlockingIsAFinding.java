package io.github.alteryx4j.testing;

import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/** Makes a blocking call on an event loop fail the test even when somebody swallows the error. */
public final class BlockingIsAFinding implements BlockHoundIntegration {

    @Override
    public void applyTo(BlockHound.Builder builder) {
        // Netty's default allocator takes a lock that is contended now and then; it is not ours to change.
        builder.allowBlockingCallsInside("io.netty.buffer.AdaptivePoolingAllocator", "allocate");
        builder.blockingMethodCallback(method -> {
            Error error = new AssertionError("blocking call on " + Thread.currentThread() + ": " + method);
            StringBuilder trace = new StringBuilder(error.getMessage());
            for (StackTraceElement frame : error.getStackTrace()) {
                trace.append("\n\tat ").append(frame);
            }
            Guards.report(trace.toString());
            throw error;
        });
    }
}
