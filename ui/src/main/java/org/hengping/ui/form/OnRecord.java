package org.hengping.ui.form;

import java.util.List;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.results.Result;
import org.hengping.workflow.Integrity.Soundness;

/** What else is on record of a form in front of a person. */
record OnRecord(UseCases useCases, long person, long evaluationId) {

    /** What it is dispensed with. */
    List<Sentence> dispensations() {
        return useCases.dispensations().ofForm(person, evaluationId);
    }

    /** Whether it is as it was put on record, by the last check. */
    Soundness soundness() {
        return useCases.integrity().of(person, evaluationId);
    }

    /** What counts of the department's latest earlier year. */
    Optional<Result> lastYear() {
        return useCases.past().before(person, evaluationId);
    }
}
