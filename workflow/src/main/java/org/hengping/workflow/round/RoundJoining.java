package org.hengping.workflow.round;

import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.RoundPart;
import org.hengping.core.round.RoundPart.Kind;
import org.hengping.core.round.RoundParts;
import org.hengping.workflow.audit.Audit;
import org.hengping.workflow.gate.RoundAuthority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Departments that come to an open round later. For finance officers. */
@Service
@Transactional
public class RoundJoining {

    private final RoundParts parts;
    private final SelfEvaluations evaluations;
    private final Departments departments;
    private final RoundAuthority authority;
    private final RoundForms forms;
    private final Audit audit;

    RoundJoining(
            RoundParts parts,
            SelfEvaluations evaluations,
            Departments departments,
            RoundAuthority authority,
            RoundForms forms,
            Audit audit) {
        this.parts = parts;
        this.evaluations = evaluations;
        this.departments = departments;
        this.authority = authority;
        this.forms = forms;
        this.audit = audit;
    }

    /** Opens the form of a department that was not there when the round was opened. */
    public void addDepartment(long by, long roundId, long departmentId) {
        Actor actor = authority.officer(by);
        EvaluationRound round = authority.open(actor, roundId);
        String district = round.districtCode();
        Department department = departments
                .find(district, departmentId)
                .filter(Department::standing)
                .orElseThrow(Refusal.NotFound::new);
        if (takesPart(round, departmentId)) {
            throw new Refusal.NotNow(Sentence.of("refusal.departmentInRound", department.shortName()));
        }
        List<RoundPart> part = List.of(new RoundPart(
                roundId, district, Kind.OPEN, departmentId, actor.person().id(), ""));
        parts.add(part);
        forms.carryOut(part);
        audit.note(actor.person(), "audit.round.department", round.title(), department.name());
        parts.finished(district, by);
    }

    private boolean takesPart(EvaluationRound round, long departmentId) {
        String district = round.districtCode();
        return evaluations.ofRound(district, round.id()).stream()
                        .anyMatch(evaluation -> evaluation.departmentId() == departmentId)
                || parts.progress(district).stream()
                        .anyMatch(one -> one.roundId() == round.id() && one.kind() == Kind.OPEN && !one.over());
    }
}
