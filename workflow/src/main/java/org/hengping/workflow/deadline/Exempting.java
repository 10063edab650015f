package org.hengping.workflow.deadline;

import org.hengping.core.organization.Role;
import org.hengping.core.review.Act;
import org.hengping.core.review.DeskWork;
import org.hengping.core.review.Matter;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.Stage;
import org.hengping.workflow.engine.Road;
import org.hengping.workflow.gate.Entry;
import org.hengping.workflow.gate.Gate;
import org.hengping.workflow.road.Clocks;
import org.hengping.workflow.road.Moves;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Exemptions (免于填报): a department is taken out of a round, with a reason, and taken back in. For finance officers, but not for a department
 * they prepare or endorse for.
 */
@Service
@Transactional
public class Exempting {

    private final Gate gate;
    private final Moves moves;
    private final Clocks clocks;
    private final SelfEvaluations evaluations;
    private final Road road;

    Exempting(Gate gate, Moves moves, Clocks clocks, SelfEvaluations evaluations, Road road) {
        this.gate = gate;
        this.moves = moves;
        this.clocks = clocks;
        this.evaluations = evaluations;
        this.road = road;
    }

    /**
     * Takes a form out of the counts and ends its process; it keeps its stage.
     *
     * @param reason never blank
     * @throws Refusal.NotNow where it is exempt already, or approved, or the round is closed
     */
    public void exempt(long by, long evaluationId, String reason) {
        Entry entry = gate.enter(by, evaluationId);
        gate.pass(entry, DeskWork.EXEMPT, reason, Matter.NONE);
        evaluations.store(entry.evaluation().exempt(true));
        clocks.stop(entry);
        moves.note(entry, Role.FINANCE_OFFICER, Act.EXEMPT, reason);
        road.end(evaluationId, Act.EXEMPT.name());
    }

    /**
     * Lifts an exemption: the form begins anew on the preparer's desk, with everything that was written.
     *
     * @param reason never blank
     */
    public void readmit(long by, long evaluationId, String reason) {
        Entry entry = gate.enter(by, evaluationId);
        gate.pass(entry, DeskWork.READMIT, reason, Matter.NONE);
        SelfEvaluation exempt = entry.evaluation();
        evaluations.store(exempt.exempt(false).at(Stage.DRAFT).reviewedBy(null));
        moves.readmit(entry, reason);
        clocks.begin(exempt.reviewedBy(null), entry.round());
        road.start(evaluationId);
    }
}
