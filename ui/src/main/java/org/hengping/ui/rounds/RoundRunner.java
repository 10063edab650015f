package org.hengping.ui.rounds;

import org.hengping.core.round.RoundPart;
import org.hengping.workflow.round.RoundAdvancing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Does the work of opening and closing rounds, one piece after the other on this server: what was ordered here at once, what another server
 * or an earlier start left within some seconds.
 */
@Component
class RoundRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RoundRunner.class);
    private static final int BATCH = 50;
    private static final int SAID_EVERY = 200;

    private final RoundAdvancing working;
    private final TaskScheduler scheduler;
    private volatile boolean closing;

    RoundRunner(RoundAdvancing working, TaskScheduler scheduler) {
        this.working = working;
        this.scheduler = scheduler;
    }

    /** Something was ordered: do not wait. */
    void wake() {
        scheduler.schedule(this::advance, scheduler.getClock().instant());
    }

    @Scheduled(fixedDelayString = "PT5S")
    synchronized void advance() {
        int done = 0;
        for (int now = piece(); now > 0; now = piece()) {
            done += now;
            if (done / SAID_EVERY > (done - now) / SAID_EVERY) {
                LOG.info("Rounds: {} departments done", done);
            }
        }
        if (done > 0) {
            LOG.info("Rounds: {} departments done, nothing left to do now", done);
        }
    }

    /** Lets the piece at hand be finished; what is left stays in the database. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
    }

    private int piece() {
        if (closing) {
            return 0;
        }
        try {
            return working.next(BATCH);
        } catch (RuntimeException failure) {
            LOG.warn("Rounds: a piece failed, each department is done by itself", failure);
            return oneByOne();
        }
    }

    /** @return how many succeeded; 0 where even the database does not answer */
    private int oneByOne() {
        int done = 0;
        try {
            for (RoundPart work : working.ahead(BATCH)) {
                done += alone(work) ? 1 : 0;
            }
        } catch (RuntimeException failure) {
            LOG.warn("Rounds: the database cannot be asked", failure);
        }
        return done;
    }

    private boolean alone(RoundPart work) {
        try {
            working.alone(work);
            return true;
        } catch (RuntimeException failure) {
            LOG.error("Rounds: {} failed and is tried again later", work, failure);
            working.failed(work);
            return false;
        }
    }
}
