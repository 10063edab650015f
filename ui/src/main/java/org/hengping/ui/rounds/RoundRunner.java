package org.hengping.ui.rounds;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.hengping.core.round.RoundPart;
import org.hengping.workflow.round.RoundAdvancing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Does the work of opening and closing rounds, in one thread of this server: what was ordered here at once, what another server or an
 * earlier start left within some seconds.
 */
@Component
class RoundRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RoundRunner.class);
    private static final int BATCH = 50;
    private static final int SAID_EVERY = 200;
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    /** After everything that is prepared before people sign in. */
    private static final int PHASE = 2000;

    private final RoundAdvancing working;
    private final Semaphore ordered = new Semaphore(0);
    private volatile boolean running;
    private Thread thread = new Thread(this::run, "rounds");

    RoundRunner(RoundAdvancing working) {
        this.working = working;
    }

    /** Something was ordered: do not wait. */
    void wake() {
        ordered.release();
    }

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::run, "rounds");
        thread.setDaemon(true);
        thread.start();
    }

    /** Lets the piece at hand be finished; what is left stays in the database. */
    @Override
    public void stop() {
        running = false;
        wake();
        try {
            thread.join(Duration.ofSeconds(20));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void run() {
        int done = 0;
        while (running) {
            int now = piece();
            if ((done + now) / SAID_EVERY > done / SAID_EVERY || (now == 0 && done > 0)) {
                LOG.info("Rounds: {} departments done{}", done + now, now == 0 ? ", nothing left to do now" : "");
            }
            done = now == 0 ? 0 : done + now;
            if (now == 0) {
                rest();
            }
        }
    }

    private int piece() {
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

    private void rest() {
        try {
            if (ordered.tryAcquire(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                ordered.drainPermits();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
