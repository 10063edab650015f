package org.hengping.ui.integrity;

import java.util.function.Consumer;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.hengping.core.organization.District;
import org.hengping.workflow.integrity.Beginning;
import org.hengping.workflow.integrity.Checking;
import org.hengping.workflow.integrity.Sealing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes up what was on record before the journal began, puts new entries into the chain every few seconds, and once a day seals each district and
 * checks it. One server does it for all; a district that fails holds up none of the others.
 */
@Component
@ConditionalOnBooleanProperty(name = "hengping.integrity.scheduled", matchIfMissing = true)
class IntegritySchedule {

    private static final Logger LOG = LoggerFactory.getLogger(IntegritySchedule.class);

    private final Beginning beginning;
    private final Sealing sealing;
    private final Checking checking;

    IntegritySchedule(Beginning beginning, Sealing sealing, Checking checking) {
        this.beginning = beginning;
        this.sealing = sealing;
        this.checking = checking;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT10S")
    @SchedulerLock(name = "journal-chain", lockAtMostFor = "PT2H")
    public void chain() {
        each(district -> {
            beginning.begin(district);
            sealing.chain(district);
        });
    }

    /** Tried every ten minutes: the first time after midnight. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    @SchedulerLock(name = "journal-seal", lockAtMostFor = "PT1H")
    public void seal() {
        each(sealing::daily);
    }

    /** Behind the seal; hours at the most. */
    @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT10M")
    @SchedulerLock(name = "journal-check", lockAtMostFor = "PT6H")
    public void check() {
        each(checking::daily);
    }

    private void each(Consumer<String> work) {
        for (District district : checking.districts()) {
            try {
                work.accept(district.code());
            } catch (RuntimeException failure) {
                LOG.error("Journal of {}", district.code(), failure);
            }
        }
    }
}
