package org.hengping.workflow.dispensation;

import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.Hand;
import org.hengping.core.organization.People.DutyHolder;
import org.hengping.core.organization.Person;
import org.hengping.core.review.Dispensation;
import org.hengping.core.review.Dispensation.Scope;
import org.hengping.core.review.Refusal;
import org.hengping.core.round.EvaluationRound;
import org.hengping.workflow.audit.Audit;
import org.hengping.workflow.gate.Desks;
import org.hengping.workflow.gate.RoundAuthority;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays dispensations before officers, asked for and decided by one rule: never by whom they would serve, never twice by the same hand. */
@Component
class DispensationCases {

    private final RoundAuthority authority;
    private final Departments departments;
    private final Audit audit;

    DispensationCases(RoundAuthority authority, Departments departments, Audit audit) {
        this.authority = authority;
        this.departments = departments;
        this.audit = audit;
    }

    /**
     * @param asked who asked for it, where this is its decision
     * @throws Refusal.SecondHand where the officer serves the department, or is the one that asked
     */
    DispensationCase of(Actor actor, Scope scope, @Nullable Hand asked) {
        EvaluationRound round = authority.open(actor, scope.roundId());
        Department department = department(scope);
        return new DispensationCase(actor.person(), round, department, seat(actor.person(), department, asked));
    }

    private @Nullable Department department(Scope scope) {
        Long id = scope.departmentId();
        return id == null ? null : departments.find(scope.districtCode(), id).orElseThrow(Refusal.NotFound::new);
    }

    /** The seat to act through: one of an impartial officer who is not the one that asked. */
    private Hand seat(Person person, @Nullable Department department, @Nullable Hand asked) {
        Desks desks = authority.desks(person.districtCode());
        List<DutyHolder> impartial = desks.officerSeats(person.id()).stream()
                .filter(seat -> department == null || !desks.partial(seat, department.id()))
                .toList();
        if (impartial.isEmpty()) {
            throw new Refusal.SecondHand(
                    Sentence.of("refusal.ownDepartment", department == null ? "" : department.shortName()));
        }
        return impartial.stream()
                .map(Desks::hand)
                .filter(hand -> asked == null || !hand.meets(asked))
                .findFirst()
                .orElseThrow(() -> new Refusal.SecondHand(Sentence.of("refusal.secondOfficer")));
    }

    /** Writes into the audit log what the officer has done with it. */
    void note(DispensationCase held, String key, Dispensation one, String words) {
        Department department = held.department();
        audit.note(
                held.officer(),
                key,
                held.round().title(),
                department == null ? Sentence.of("dispensation.everybody") : department.shortName(),
                one.kind(),
                one.documentNumber(),
                words.strip());
    }
}
