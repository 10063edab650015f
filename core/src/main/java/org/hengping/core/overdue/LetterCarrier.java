package org.hengping.core.overdue;

import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Person;

/** The way out of the house: words letters and hands them to a mail server. */
public interface LetterCarrier {

    /** Whether there is a mail server at all; without, reminders are seen in the product only. */
    boolean ready();

    /** Words the letter that tells a person of reminders: one digest, or what was sent by hand at once. */
    Written write(Person to, List<Reminder> reminders);

    /**
     * Words a letter about anything else.
     *
     * @param what its subject, and first sentence
     * @param enclosed added below as it is; may be empty
     */
    Written write(Person to, Sentence what, List<Sentence> more, String enclosed);

    /**
     * Hands a letter to the mail server. The same letter has the same number wherever it is sent again, so that mail programs can see it.
     *
     * @throws Undelivered where the server did not take it
     */
    void send(Letter letter);

    /** Subject and plain text. */
    record Written(String subject, String text) {}

    /** A letter the mail server did not take. */
    final class Undelivered extends RuntimeException {

        private final boolean hopeless;

        /** @param hopeless it would not be taken later either: the address is none */
        public Undelivered(String why, boolean hopeless) {
            super(why);
            this.hopeless = hopeless;
        }

        public boolean hopeless() {
            return hopeless;
        }
    }
}
