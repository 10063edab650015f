package org.hengping.ui.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The clock of the demonstration: set back while the past of the district is written, right afterwards. */
@Component
@Primary
@Profile("demo")
class DemoClock extends Clock {

    private volatile Duration back = Duration.ZERO;

    /** Sets the clock back by so much; zero makes it right again. */
    void setBack(Duration duration) {
        back = duration;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Shanghai");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), back.negated());
    }

    @Override
    public Instant instant() {
        return Instant.now().minus(back);
    }
}
