package org.hengping.ui.file;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.List;

/** The memory of this process. Where it is all but full even after collecting, no more is waited for: soon there would be none left to say so. */
final class Heap {

    /** Of what can be had, in percent. */
    private static final int FULL = 80;

    private static final List<MemoryPoolMXBean> LONG_LIVED = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getName().matches(".*(Tenured|Old).*"))
            .filter(MemoryPoolMXBean::isCollectionUsageThresholdSupported)
            .filter(pool -> pool.getUsage().getMax() > 0)
            .toList();

    static {
        LONG_LIVED.forEach(
                pool -> pool.setCollectionUsageThreshold(pool.getUsage().getMax() / 100 * FULL));
    }

    private Heap() {}

    static boolean full() {
        return LONG_LIVED.stream().anyMatch(MemoryPoolMXBean::isCollectionUsageThresholdExceeded);
    }
}
