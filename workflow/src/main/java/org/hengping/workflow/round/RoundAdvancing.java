package org.hengping.workflow.round;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hengping.core.round.RoundPart;
import org.hengping.core.round.RoundParts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens and closes rounds in the background, in pieces. Each piece is one transaction: the forms of a few departments with everything that
 * belongs to them, and the mark that they are done. So a server that stops half-way leaves nothing half-done, and any server takes it up
 * again; several at once take different pieces. Nobody in particular does it: whoever ordered it had the authority then.
 */
@Service
@Transactional
public class RoundAdvancing {

    private static final Duration AGAIN_AFTER = Duration.ofMinutes(5);

    private final RoundParts parts;
    private final RoundForms forms;
    private final Clock clock;

    RoundAdvancing(RoundParts parts, RoundForms forms, Clock clock) {
        this.parts = parts;
        this.forms = forms;
        this.clock = clock;
    }

    /** Does the next piece. @return how many departments are done with it; 0 where nothing is left to do now */
    public int next(int atMost) {
        List<RoundPart> taken = parts.take(atMost, clock.instant().minus(AGAIN_AFTER));
        if (!taken.isEmpty()) {
            forms.carryOut(taken);
        }
        return taken.size();
    }

    /** What {@link #next} would take, without doing it: after a failure each is done by itself. */
    public List<RoundPart> ahead(int atMost) {
        return parts.take(atMost, clock.instant().minus(AGAIN_AFTER));
    }

    /** Does one department, unless it has been done. */
    public void alone(RoundPart part) {
        if (parts.hold(part)) {
            forms.carryOut(List.of(part));
        }
    }

    /** Puts a department that failed behind all others; it is tried again after five minutes. */
    public void failed(RoundPart part) {
        parts.failed(part, clock.instant());
    }
}
