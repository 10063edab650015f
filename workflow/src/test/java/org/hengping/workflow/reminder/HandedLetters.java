package org.hengping.workflow.reminder;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Person;
import org.hengping.core.overdue.Letter;
import org.hengping.core.overdue.LetterCarrier;
import org.hengping.core.overdue.Reminder;
import org.springframework.stereotype.Component;

/** The mail server of a test office: keeps what it is handed, unless it is down. */
@Component
class HandedLetters implements LetterCarrier {

    private final List<Letter> handed = new CopyOnWriteArrayList<>();
    private volatile boolean down;
    private volatile boolean there = true;

    void there(boolean isThere) {
        there = isThere;
    }

    void down(boolean isDown) {
        down = isDown;
    }

    /** What an address has got. */
    List<Letter> to(String address) {
        return handed.stream().filter(letter -> letter.to().equals(address)).toList();
    }

    @Override
    public boolean ready() {
        return there;
    }

    @Override
    public Written write(Person to, List<Reminder> reminders) {
        return new Written(
                to.name(),
                reminders.stream()
                        .flatMap(reminder -> reminder.tasks().stream())
                        .map(task -> task.department() + " " + task.distance())
                        .collect(Collectors.joining("\n")));
    }

    @Override
    public Written write(Person to, Sentence what, List<Sentence> more, String enclosed) {
        return new Written(what.key(), more + "\n" + enclosed);
    }

    @Override
    public void send(Letter letter) {
        if (letter.to().startsWith("nobody")) {
            throw new Undelivered("550 no such user", true);
        }
        if (down) {
            throw new Undelivered("connection refused", false);
        }
        handed.add(letter);
    }
}
