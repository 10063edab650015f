package org.hengping.core.organization;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A duty that one person should not have, and since when. Such duties come from before the rules, or from a changed level.
 *
 * @param person who has or uses it
 * @param duty the one that has to go
 * @param other what it does not go together with; {@code null} where the way it was given is what is wrong
 * @param from the first day of both
 * @param to the last day of both; {@code null} where there is none
 */
public record DutyConflict(
        Kind kind,
        Person person,
        Duty duty,
        @Nullable Duty other,
        LocalDate from,
        @Nullable LocalDate to) {

    /** The same duty on the same days for the same reason: two administrations beside a desk are one thing to mend. */
    boolean sameAs(DutyConflict one) {
        return kind == one.kind && duty.equals(one.duty) && from.equals(one.from) && Objects.equals(to, one.to);
    }

    /** What is wrong. */
    public enum Kind {
        /** An administrator or auditor has a duty on the road of a form. */
        ADMINISTERS,
        /** An administrator or auditor acts for somebody absent on the road of a form. */
        ACTS_FOR,
        /** The auditor is an administrator. */
        AUDITS,
        /** One person is system and security administrator, where they must be two. */
        BOTH,
        /** A finance officer prepares or signs for a department they review. */
        REVIEWS_OWN,
        /** The person gave it to themselves. */
        SELF_GRANTED
    }
}
