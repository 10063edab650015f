package org.hengping.workflow.reminder;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hengping.core.organization.Ids;
import org.hengping.core.organization.Person;
import org.hengping.core.overdue.Letter;
import org.hengping.core.overdue.LetterCarrier;
import org.hengping.core.overdue.Outbox;
import org.hengping.core.overdue.Reminder;
import org.springframework.stereotype.Component;

/** Lays letters into the outbox, in the transaction of the reminders they tell of: both are there, or neither. */
@Component
class LetterWriting {

    private final Outbox outbox;
    private final LetterCarrier carrier;
    private final Ids ids;
    private final Clock clock;

    LetterWriting(Outbox outbox, LetterCarrier carrier, Ids ids, Clock clock) {
        this.outbox = outbox;
        this.carrier = carrier;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether letters leave the house at all. */
    boolean leave() {
        return carrier.ready();
    }

    Reminder.Recipient recipient(Person person) {
        return new Reminder.Recipient(person.id(), person.name(), reaches(person), null);
    }

    /** One letter about those of the reminders that are for the person; none where it reaches nobody. */
    void write(Person person, List<Reminder> reminders, boolean inHours) {
        List<Reminder> theirs = reminders.stream()
                .filter(reminder -> reminder.recipient(person.id()).isPresent())
                .toList();
        if (!reaches(person) || theirs.isEmpty()) {
            return;
        }
        LetterCarrier.Written written = carrier.write(person, theirs);
        outbox.add(Letter.of(
                ids.next(),
                person.districtCode(),
                person.email(),
                written.subject(),
                written.text(),
                inHours,
                Instant.now(clock)));
    }

    private boolean reaches(Person person) {
        return carrier.ready() && !person.email().isEmpty();
    }
}
