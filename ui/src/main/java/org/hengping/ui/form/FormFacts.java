package org.hengping.ui.form;

import java.util.List;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.disclosure.Disclosure;
import org.hengping.core.overdue.LastReminder;
import org.hengping.core.results.Result;
import org.hengping.workflow.deadline.DueDay;
import org.hengping.workflow.integrity.Soundness;
import org.hengping.workflow.road.CarryOverSource;
import org.hengping.workflow.road.ShownConsultation;

/** What is known about a form and stands elsewhere: reminders, earlier years, exceptions granted. */
record FormFacts(UseCases useCases, long person, long evaluationId) {

    /** How the present task was reminded of. */
    Optional<LastReminder> reminded() {
        return Optional.ofNullable(
                useCases.knowing().reminders().of(person, List.of(evaluationId)).get(evaluationId));
    }

    /** What counts of the department's latest earlier year. */
    Optional<Result> lastYear() {
        return useCases.knowing().past().before(person, evaluationId);
    }

    /** When it is due, and how late it is. */
    DueDay due() {
        return useCases.knowing().dueDays().due(person, evaluationId);
    }

    /** Why the next step is somebody else's, where the three hands say so. */
    Optional<Sentence> abstaining() {
        return useCases.knowing().abstaining().why(person, evaluationId);
    }

    /** What the department was asked about a lowered grade, and answered. */
    Optional<ShownConsultation> consultation() {
        return useCases.knowing().consultations().of(person, evaluationId);
    }

    /** The version that is public. */
    Optional<Disclosure> disclosed() {
        return useCases.judging().disclosures().current(person, evaluationId);
    }

    /** What the department handed in for an earlier year. */
    Optional<CarryOverSource> earlier() {
        return useCases.filling().carryingOver().source(person, evaluationId);
    }

    /** Whether it is as it was put on record, by the last check. */
    Soundness soundness() {
        return useCases.knowing().soundness().of(person, evaluationId);
    }

    /** What it is dispensed with. */
    List<Sentence> dispensations() {
        return useCases.knowing().dispensations().ofForm(person, evaluationId);
    }
}
