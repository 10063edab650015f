package org.hengping.ui.integrity;

import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Person;
import org.hengping.core.overdue.Letter;
import org.hengping.core.overdue.LetterCarrier;
import org.hengping.core.overdue.Reminder;

/** Nobody is written to by a command that only looks. */
final class NoCarrier implements LetterCarrier {

    @Override
    public boolean ready() {
        return false;
    }

    @Override
    public Written write(Person to, List<Reminder> reminders) {
        throw new IllegalStateException("There is no post");
    }

    @Override
    public Written write(Person to, Sentence what, List<Sentence> more, String enclosed) {
        throw new IllegalStateException("There is no post");
    }

    @Override
    public void send(Letter letter) {
        throw new IllegalStateException("There is no post");
    }
}
