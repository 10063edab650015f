package org.hengping.workflow.reminder;

import java.util.List;
import java.util.Optional;
import org.hengping.core.overdue.Letter;
import org.hengping.core.overdue.LetterCarrier;
import org.hengping.core.overdue.LetterCarrier.Undelivered;
import org.springframework.stereotype.Service;

/**
 * Empties the outbox: takes a letter out, sends it, marks it. A server that dies between sending and marking leaves it unmarked, and it is
 * sent once more when the lease has ended: at least once, and at most one letter twice for each server that dies.
 */
@Service
public class LetterSending {

    /** The mail server is down: the others would fail too. */
    private static final int ENOUGH = 3;

    private final LetterHandover outgoing;
    private final Digests digests;
    private final LetterCarrier carrier;

    LetterSending(LetterHandover outgoing, Digests digests, LetterCarrier carrier) {
        this.outgoing = outgoing;
        this.digests = digests;
        this.carrier = carrier;
    }

    /**
     * Sends what waits, until nothing does or the mail server does not take letters.
     *
     * @return how many were sent
     */
    public int deliver() {
        if (!carrier.ready()) {
            return 0;
        }
        List<String> atWork = digests.atWork();
        int sent = 0;
        for (String district : digests.districts()) {
            sent += deliver(district, atWork.contains(district));
        }
        return sent;
    }

    private int deliver(String district, boolean inHours) {
        int sent = 0;
        int failed = 0;
        while (failed < ENOUGH) {
            Optional<Letter> letter = outgoing.next(district, inHours);
            if (letter.isEmpty()) {
                break;
            }
            if (send(letter.get())) {
                sent++;
                failed = 0;
            } else {
                failed++;
            }
        }
        return sent;
    }

    private boolean send(Letter letter) {
        try {
            carrier.send(letter);
        } catch (Undelivered failure) {
            outgoing.failed(letter, failure);
            return failure.hopeless();
        }
        outgoing.sent(letter);
        return true;
    }
}
