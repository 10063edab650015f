package org.hengping.workflow.round;

import java.util.Map;
import java.util.function.Function;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Person;
import org.hengping.core.review.Hands;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.RoundPart;
import org.hengping.workflow.gate.Desks;
import org.hengping.workflow.gate.Entry;

/** What the parts of one round that are carried out together have in common. */
record RoundBatch(
        EvaluationRound round, Map<Long, Department> departments, Desks desks, Function<Long, Person> people) {

    /** The form of a department in front of the officer who ordered the part. */
    Entry entry(RoundPart part, SelfEvaluation evaluation) {
        Department department = departments.get(part.departmentId());
        if (department == null) {
            throw new Refusal.NotFound();
        }
        return new Entry(people.apply(part.orderedBy()), evaluation, round, department, desks, Hands.NONE);
    }
}
