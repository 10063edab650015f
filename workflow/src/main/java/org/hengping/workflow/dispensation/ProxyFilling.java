package org.hengping.workflow.dispensation;

import java.time.LocalDate;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.Ids;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Dispensation;
import org.hengping.core.review.Dispensation.Filler;
import org.hengping.core.review.Dispensation.State;
import org.hengping.core.review.Dispensations;
import org.hengping.core.round.EvaluationRound;
import org.hengping.workflow.duty.Duties;
import org.hengping.workflow.duty.DutyEnding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Filling in for a department (代填): a preparer's duty like any other, begun by the grant and ended with it or with the round. */
@Component
public class ProxyFilling {

    private final Dispensations dispensations;
    private final Duties duties;
    private final DutyEnding ending;
    private final Ids ids;

    ProxyFilling(Dispensations dispensations, Duties duties, DutyEnding ending, Ids ids) {
        this.dispensations = dispensations;
        this.duties = duties;
        this.ending = ending;
        this.ids = ids;
    }

    /** Begins the duty today, where somebody fills in. */
    @Nullable
    Filler begin(Dispensation one, Person officer, LocalDate today) {
        Filler filler = one.filler();
        if (filler == null) {
            return null;
        }
        Duty duty = new Duty(
                ids.next(), filler.personId(), Role.PREPARER, one.scope().departmentId(), today, null);
        duties.give(officer, duty);
        return new Filler(filler.personId(), filler.name(), duty.id());
    }

    /** Ends the duty after the day, where the grant has made one. */
    public void end(Dispensation one, Person officer, LocalDate lastDay) {
        Filler filler = one.filler();
        Long dutyId = filler == null ? null : filler.dutyId();
        if (dutyId != null) {
            ending.end(officer, dutyId, lastDay);
        }
    }

    /** Ends those of a round with its last day. */
    public void end(EvaluationRound round, Person officer, LocalDate lastDay) {
        dispensations.ofRound(round.districtCode(), round.id()).stream()
                .filter(one -> one.in(State.GRANTED))
                .forEach(one -> end(one, officer, lastDay));
    }
}
