package io.github.alteryx4j.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import io.netty.buffer.PooledByteBufAllocator;
import java.io.PrintStream;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;
import reactor.blockhound.BlockHound;
import reactor.core.publisher.Hooks;

/**
 * Watches every test of a module that has this one on its class path (JUnit finds it by itself). A test fails when an
 * error was dropped, when a thread that must not block did, when our own loggers at TRACE or anything that is printed
 * let a marker secret through, or (at the end of its class) when a buffer leaked.
 */
public final class Guards implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private static final Queue<String> FINDINGS = new ConcurrentLinkedQueue<>();
    private static boolean installed;

    @Override
    public void beforeAll(ExtensionContext context) {
        install();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertNothingFound();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        // Netty reports a leak when it allocates after the collector has told of the lost buffer.
        collect();
        for (int i = 0; i < 256; i++) {
            PooledByteBufAllocator.DEFAULT.directBuffer(16).release();
        }
        assertNothingFound();
    }

    /** Returns when the collector has told of what it found, which it does a while after it. */
    private static void collect() {
        ReferenceQueue<Object> told = new ReferenceQueue<>();
        WeakReference<Object> lost = new WeakReference<>(new Object(), told);
        System.gc();
        try {
            assertThat(told.remove(10_000)).isSameAs(lost);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Notes something that must not happen; the running test fails with it. */
    static void report(String finding) {
        FINDINGS.add(finding);
    }

    private static void assertNothingFound() {
        String[] found = FINDINGS.toArray(String[]::new);
        FINDINGS.clear();
        assertThat(found).as("what must never happen, happened").isEmpty();
    }

    private static synchronized void install() {
        if (installed) {
            return;
        }
        installed = true;
        BlockHound.install();
        Hooks.onErrorDropped(error -> report("dropped: " + error));
        watch("io.github.alteryx4j", Level.TRACE, event -> {
            String text = event.getFormattedMessage()
                    + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
            if (Marker.isIn(text)) {
                report("a secret in the log: " + event.getLoggerName());
            }
        });
        System.setOut(new PrintStream(new Printed(System.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new Printed(System.err), true, StandardCharsets.UTF_8));
        watch("io.netty.util.ResourceLeakDetector", Level.ERROR, event -> report(event.getFormattedMessage()));
    }

    private static void watch(String logger, Level level, java.util.function.Consumer<ILoggingEvent> watcher) {
        Logger target = (Logger) LoggerFactory.getLogger(logger);
        AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                watcher.accept(event);
            }
        };
        appender.setContext(target.getLoggerContext());
        appender.start();
        target.setLevel(level);
        // Ours are read, not printed; Netty's leak report is worth seeing.
        target.setAdditive(level == Level.ERROR);
        target.addAppender(appender);
    }
}
