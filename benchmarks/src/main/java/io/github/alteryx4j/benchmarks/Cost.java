package io.github.alteryx4j.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What this process has spent so far.
 *
 * @param cpu nanoseconds of all its threads
 * @param allocated bytes of all its living threads; those of a benchmark live as long as it does
 */
record Cost(double cpu, double allocated) {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    static Cost soFar() {
        double allocated = 0;
        for (long bytes : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
            allocated += Math.max(0, bytes);
        }
        return new Cost(SYSTEM.getProcessCpuTime(), allocated);
    }

    /** What one of that many operations cost since then. */
    Cost since(Cost before, int operations) {
        return new Cost((cpu - before.cpu) / operations, (allocated - before.allocated) / operations);
    }
}
