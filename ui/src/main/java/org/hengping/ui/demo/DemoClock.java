package org.hengping.ui.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The clock of the demonstration: set back while the past of the district is written, right afterwards. */
@Component
@Primary
@Profile("demo")
class DemoClock extends Clock {

    private final Clock right;
    private volatile Duration back = Duration.ZERO;

    DemoClock(@Qualifier("clock") Clock right) {
        this.right = right;
    }

    /** Sets the clock to a time of the past; it goes on from there. */
    void set(LocalDateTime at) {
        back = Duration.between(at.atZone(getZone()), right.instant().atZone(getZone()));
    }

    /** Makes it right again. */
    void setRight() {
        back = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return right.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return ((InstantSource) this::instant).withZone(zone);
    }

    @Override
    public Instant instant() {
        return right.instant().minus(back);
    }
}
