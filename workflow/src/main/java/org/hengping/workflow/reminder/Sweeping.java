package org.hengping.workflow.reminder;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * The sweep over the clock ledger: everything of the ladder that falls on today, one digest per person, in working hours only. It can run as
 * often as one likes, on as many servers as one likes: that nobody gets a second one is a key of the database.
 */
@Service
public class Sweeping {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);

    private final Digests digests;
    private final Clock clock;

    Sweeping(Digests digests, Clock clock) {
        this.digests = digests;
        this.clock = clock;
    }

    /**
     * Sends what is due; nobody in particular does it.
     *
     * @return how many digests this call has kept
     */
    public int sweep() {
        LocalDate today = LocalDate.now(clock);
        int kept = 0;
        for (String district : digests.atWork()) {
            for (Digest digest : digests.due(district, today)) {
                kept += keep(digest, today) ? 1 : 0;
            }
        }
        return kept;
    }

    /** One that fails holds nobody else up; the next sweep tries it again. */
    private boolean keep(Digest digest, LocalDate today) {
        try {
            return digests.keep(digest, today);
        } catch (RuntimeException failure) {
            LOG.error("The digest of person {} could not be kept", digest.to().id(), failure);
            return false;
        }
    }
}
