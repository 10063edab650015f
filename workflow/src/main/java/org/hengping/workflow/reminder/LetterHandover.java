package org.hengping.workflow.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengping.core.overdue.Letter;
import org.hengping.core.overdue.LetterCarrier.Undelivered;
import org.hengping.core.overdue.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The short transactions before and after a letter is sent. None is open while the mail server is talked to. */
@Service
@Transactional
class LetterHandover {

    /** Longer than the mail server can take by its time-outs; a letter of a server that died waits so long. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    /** After the first failure, the second …; after the last pause and one more failure it is given up, in about four days. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(24),
            Duration.ofHours(24));

    private static final int LONGEST_ERROR = 500;

    private final Outbox outbox;
    private final Clock clock;
    private final String server = UUID.randomUUID().toString();

    LetterHandover(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The next letter that waits, for this server alone. */
    public Optional<Letter> next(String district, boolean inHours) {
        Instant now = Instant.now(clock);
        return outbox.claim(district, server, now, now.plus(LEASE), inHours, 1).stream()
                .findFirst();
    }

    public void sent(Letter letter) {
        outbox.sent(letter.id(), server, Instant.now(clock));
    }

    public void failed(Letter letter, Undelivered failure) {
        boolean dead = failure.hopeless() || letter.attempts() > PAUSES.size();
        Duration pause = dead ? Duration.ZERO : PAUSES.get(letter.attempts() - 1);
        String error = String.valueOf(failure.getMessage());
        outbox.failed(
                letter.id(),
                server,
                error.substring(0, Math.min(error.length(), LONGEST_ERROR)),
                Instant.now(clock).plus(pause),
                dead);
    }
}
