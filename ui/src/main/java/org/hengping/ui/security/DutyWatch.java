package org.hengping.ui.security;

import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.hengping.ui.start.BeforeOpening;
import org.hengping.workflow.duty.DutyReporting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Says which duties break the rules of the three administrations: at each start in the log of the server, and daily in that of the district. */
@Component
@EnableScheduling
@EnableSchedulerLock(defaultLockAtMostFor = "PT10M")
class DutyWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DutyWatch.class);

    private final DutyReporting reporting;

    DutyWatch(DutyReporting reporting) {
        this.reporting = reporting;
    }

    /** On one server for all, a few times a day: the second time it has nothing to add. */
    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    @SchedulerLock(name = "duty-review")
    public void daily() {
        reporting.reportDaily();
    }

    @Component
    static class AtStart extends BeforeOpening {

        private final DutyReporting reporting;

        AtStart(DutyReporting reporting) {
            this.reporting = reporting;
        }

        @Override
        protected void prepare() {
            List<String> conflicts = reporting.atStart();
            if (!conflicts.isEmpty()) {
                LOG.warn(
                        "{} duties break the rules of administration (see 管理 → 职责核查): {}",
                        conflicts.size(),
                        String.join("; ", conflicts));
            }
        }
    }
}
