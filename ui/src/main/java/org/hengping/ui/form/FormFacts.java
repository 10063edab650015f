package org.hengping.ui.form;

import java.util.List;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.overdue.LastReminder;
import org.hengping.core.results.Result;
import org.hengping.workflow.integrity.Soundness;
import org.hengping.workflow.road.CarryOverSource;

/** What is known about a form and stands elsewhere: reminders, earlier years, exceptions granted. */
record FormFacts(UseCases useCases, long person, long evaluationId) {

    /** How the present task was reminded of. */
    Optional<LastReminder> reminded() {
        return Optional.ofNullable(
                useCases.reminders().of(person, List.of(evaluationId)).get(evaluationId));
    }

    /** What counts of the department's latest earlier year. */
    Optional<Result> lastYear() {
        return useCases.past().before(person, evaluationId);
    }

    /** What the department handed in for an earlier year. */
    Optional<CarryOverSource> earlier() {
        return useCases.carryingOver().source(person, evaluationId);
    }

    /** Whether it is as it was put on record, by the last check. */
    Soundness soundness() {
        return useCases.soundness().of(person, evaluationId);
    }

    /** What it is dispensed with. */
    List<Sentence> dispensations() {
        return useCases.dispensations().ofForm(person, evaluationId);
    }
}
