package org.hengping.workflow.duty;

import java.time.LocalDate;
import org.hengping.core.Sentence;
import org.hengping.core.organization.DutyConflict;
import org.hengping.core.organization.Person;
import org.jspecify.annotations.Nullable;

/** A duty that breaks a rule, in words, and on which days. */
public record ReviewedConflict(
        Person person,
        Sentence why,
        LocalDate from,
        @Nullable LocalDate to,
        DutyConflict.Kind kind) {

    /** Whether the duty gives nothing once the rules bind; of the others only the gate of a form takes notice. */
    public boolean ceases() {
        return kind != DutyConflict.Kind.REVIEWS_OWN && kind != DutyConflict.Kind.BOTH;
    }
}
