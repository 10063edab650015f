package org.hengping.ui.start;

import org.springframework.context.SmartLifecycle;

/** Work that is done once the database and the engine are up, and before anybody can sign in. */
public abstract class BeforeOpening implements SmartLifecycle {

    /** After the engine (0), long before the web server. */
    private static final int PHASE = 1000;

    private boolean done;

    protected abstract void prepare();

    @Override
    public final void start() {
        prepare();
        done = true;
    }

    @Override
    public final void stop() {
        done = false;
    }

    @Override
    public final boolean isRunning() {
        return done;
    }

    @Override
    public final int getPhase() {
        return PHASE;
    }
}
