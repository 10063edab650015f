package org.hengping.workflow;

import org.hengping.core.organization.Department;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.round.EvaluationRound;

/** A person who passed the gate, and the evaluation in front of them. */
record Entry(Person person, SelfEvaluation evaluation, EvaluationRound round, Department department, Desks desks) {

    /** Whether the person holds the role for this very evaluation. */
    boolean holds(Role role) {
        return desks.of(role, evaluation).stream().anyMatch(holder -> holder.id() == person.id());
    }
}
