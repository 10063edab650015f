package org.hengping.workflow.integrity;

import java.util.List;
import java.util.Set;
import org.hengping.core.Sentence;
import org.hengping.core.integrity.Discrepancy;
import org.hengping.core.integrity.Fault;
import org.hengping.core.integrity.FormCheck;
import org.hengping.core.integrity.FormRecords;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.organization.Person;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.springframework.stereotype.Component;

/** Forms of which stage, clock ledger and engine do not agree with the history, and everything else does. */
@Component
class TornForms {

    /** What a repair puts right; everything else must be as it was. */
    private static final Set<RecordKind> TORN = Set.of(RecordKind.EVALUATION, RecordKind.DESK);

    private final SelfEvaluations evaluations;
    private final FormReading reading;

    TornForms(SelfEvaluations evaluations, FormReading reading) {
        this.evaluations = evaluations;
        this.reading = reading;
    }

    /** The form, held against everybody else. */
    SelfEvaluation held(Person person, long evaluationId) {
        return evaluations.lock(person.districtCode(), evaluationId).orElseThrow(Refusal.NotFound::new);
    }

    /**
     * What is stored of it, where nothing but stage, clock ledger and engine is not as it was.
     *
     * @throws Refusal.NotNow where the form is not torn, or more than that is wrong with it
     */
    FormRecords records(SelfEvaluation form) {
        FormRecords records = reading.of(form.id(), true, false);
        List<Discrepancy> found = FormCheck.of(records);
        found.stream()
                .filter(one -> !TORN.contains(one.kind()) || one.fault() == Fault.NO_HISTORY)
                .findFirst()
                .ifPresent(one -> {
                    throw new Refusal.NotNow(Sentence.of("refusal.notTorn", one.place(), one.what()));
                });
        if (found.isEmpty()) {
            throw new Refusal.NotNow(Sentence.of("refusal.nothingTorn"));
        }
        return records;
    }
}
