package org.hengping.ui.keep;

import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether browsers keep what was typed and not yet acknowledged ({@code hengping.keep-typing}, on unless said otherwise), and the time by which they keep it. */
@Component
public class Keeping {

    private final boolean on;
    private final Clock clock;

    Keeping(@Value("${hengping.keep-typing:true}") boolean on, Clock clock) {
        this.on = on;
        this.clock = clock;
    }

    public boolean on() {
        return on;
    }

    /** Browsers tell the time by the clock of the office. */
    public Instant now() {
        return clock.instant();
    }
}
