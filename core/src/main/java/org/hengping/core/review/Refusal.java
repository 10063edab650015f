package org.hengping.core.review;

import java.util.List;
import org.hengping.core.Sentence;

/**
 * The product says no, in words for the person who asked. Every refusal rolls its transaction back; anything else thrown is a defect.
 */
public abstract sealed class Refusal extends RuntimeException {

    private final transient Sentence sentence;

    private Refusal(Sentence sentence) {
        super(sentence.key() + sentence.arguments());
        this.sentence = sentence;
    }

    /** Why, and what to do. */
    public Sentence sentence() {
        return sentence;
    }

    /** Says no. */
    public void raise() {
        throw this;
    }

    /** It does not exist, or is none of this person's business: the two look the same from outside. */
    public static final class NotFound extends Refusal {
        public NotFound() {
            super(Sentence.of("refusal.notFound"));
        }
    }

    /** What was attached is no longer kept, or no longer as it was: the operator has to look into it. */
    public static final class Lost extends Refusal {
        public Lost(Sentence why) {
            super(why);
        }
    }

    /** What is stored of the form is not what was put on record: nobody does anything with it until that has been looked into. */
    public static final class Broken extends Refusal {
        public Broken(Sentence why) {
            super(why);
        }
    }

    /** The person may see it but not do this. */
    public static final class NotPermitted extends Refusal {
        public NotPermitted(Action action) {
            super(Sentence.of("refusal.notPermitted", action));
        }

        public NotPermitted(Sentence why) {
            super(why);
        }
    }

    /** The form has moved on, or never was where the act could be done. */
    public static final class NotNow extends Refusal {
        public NotNow(Action action, Stage stage) {
            super(Sentence.of("refusal.notNow", action, stage));
        }

        public NotNow(Sentence why) {
            super(why);
        }
    }

    /** What the person saw is no longer what is stored; the person decides. */
    public static final class Stale extends Refusal {
        public Stale() {
            super(Sentence.of("refusal.stale"));
        }
    }

    /** Others were writing for too long: nothing was done, and the same may be tried again in a moment. */
    public static final class Busy extends Refusal {
        public Busy() {
            super(Sentence.of("refusal.busy"));
        }
    }

    /** A reason is required and was not given. */
    public static final class ReasonMissing extends Refusal {
        public ReasonMissing(Action action) {
            super(Sentence.of("refusal.reasonMissing", action));
        }

        public ReasonMissing(Sentence why) {
            super(why);
        }
    }

    /** Nobody is two of the three hands on a version (三人分办), nor finance's hand on a form of their own department (回避). */
    public static final class SecondHand extends Refusal {
        public SecondHand(Sentence why) {
            super(why);
        }
    }

    /** Handed in again without a change and without a word why. */
    public static final class Unchanged extends Refusal {
        public Unchanged() {
            super(Sentence.of("refusal.unchanged"));
        }
    }

    /** Open errors, unanswered warnings or undecided requests stand in the way. */
    public static final class Unsettled extends Refusal {
        private final List<String> findings;

        /** @param findings the keys of the findings, or ids of the pieces, that must be settled first */
        public Unsettled(Sentence why, List<String> findings) {
            super(why);
            this.findings = List.copyOf(findings);
        }

        public List<String> findings() {
            return findings;
        }
    }
}
