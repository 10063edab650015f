package org.hengping.ui.security;

import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.hengping.ui.BeforeOpening;
import org.hengping.workflow.duty.DutyReviewing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Says which duties break the rules of the three administrations: at each start in the log of the server, and daily in that of the district. */
@Component
class DutyWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DutyWatch.class);

    private final DutyReviewing reviewing;

    DutyWatch(DutyReviewing reviewing) {
        this.reviewing = reviewing;
    }

    /** On one server for all, a few times a day: the second time it has nothing to add. */
    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    @SchedulerLock(name = "duty-review")
    public void daily() {
        reviewing.reportDaily();
    }

    @Component
    static class AtStart extends BeforeOpening {

        private final DutyReviewing reviewing;

        AtStart(DutyReviewing reviewing) {
            this.reviewing = reviewing;
        }

        @Override
        protected void prepare() {
            List<String> conflicts = reviewing.atStart();
            if (!conflicts.isEmpty()) {
                LOG.warn(
                        "{} duties break the rules of administration (see 管理 → 职责核查): {}",
                        conflicts.size(),
                        String.join("; ", conflicts));
            }
        }
    }
}
