package org.hengping.workflow.office;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hengping.core.organization.Notice;
import org.hengping.core.organization.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person is told at the bell about the own duties, password and delegations. */
@Service
@Transactional
public class Noticing {

    private static final int SHOWN = 50;

    private final Notices notices;
    private final Clock clock;

    Noticing(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** The person's own, unread ones first, then the latest first; at most 50. */
    @Transactional(readOnly = true)
    public List<Notice> mine(long by) {
        return notices.to(by, SHOWN);
    }

    @Transactional(readOnly = true)
    public int unread(long by) {
        return notices.unread(by);
    }

    public void readAll(long by) {
        notices.read(by, Instant.now(clock));
    }
}
