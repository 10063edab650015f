package org.hengping.workflow.round;

import java.util.List;
import java.util.Objects;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.review.Refusal;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.core.round.RoundParts;
import org.hengping.core.round.Template;
import org.hengping.workflow.gate.Desks;
import org.hengping.workflow.gate.RoundAuthority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a round: one evaluation and one process per department, so that a department that never begins is visible. */
@Service
@Transactional
public class RoundOpening {

    private final EvaluationRounds rounds;
    private final RoundParts parts;
    private final Departments departments;
    private final RoundAuthority authority;
    private final Preflight checks;
    private final RoundOrders orders;
    private final RoundForms forms;

    RoundOpening(
            EvaluationRounds rounds,
            RoundParts parts,
            Departments departments,
            RoundAuthority authority,
            Preflight checks,
            RoundOrders orders,
            RoundForms forms) {
        this.rounds = rounds;
        this.parts = parts;
        this.departments = departments;
        this.authority = authority;
        this.checks = checks;
        this.orders = orders;
        this.forms = forms;
    }

    /** What is missing before the round can be opened, and what will make trouble later; for finance officers. */
    @Transactional(readOnly = true)
    public List<PreflightLine> preflight(long by, RoundProposal proposal) {
        return checks.of(authority.officer(by).person().districtCode(), proposal);
    }

    /**
     * Stores the round and what is to be opened, all or nothing; {@link RoundAdvancing} does the rest. For finance officers.
     *
     * @param acknowledged the warnings of the pre-flight list were seen and accepted
     * @throws Refusal.NotNow where something blocks, or a warning was not acknowledged
     */
    public EvaluationRound plan(long by, RoundProposal proposal, boolean acknowledged) {
        Actor actor = authority.officer(by);
        String district = actor.person().districtCode();
        rounds.hold(district);
        List<PreflightLine> found = checks.of(district, proposal);
        found.stream().filter(PreflightLine::blocks).findFirst().ifPresent(first -> {
            throw new Refusal.NotNow(Sentence.of("refusal.roundBlocked", first.sentence()));
        });
        if (!found.isEmpty() && !acknowledged) {
            throw new Refusal.NotNow(Sentence.of("refusal.roundUnacknowledged", found.size()));
        }
        RoundPlan plan = plan(proposal);
        EvaluationRound round = orders.round(district, plan, proposal.template());
        orders.order(actor, round, plan.departmentIds());
        return round;
    }

    private static RoundPlan plan(RoundProposal proposal) {
        return new RoundPlan(
                proposal.fiscalYear(),
                proposal.title(),
                proposal.ruleSet(),
                Objects.requireNonNull(proposal.opensOn()),
                proposal.days(),
                proposal.again().days(),
                proposal.departmentIds());
    }

    /** Opens the round at once, in one transaction; for a district of few departments. For finance officers. */
    public OpenedRound open(long by, RoundPlan plan) {
        Actor actor = authority.officer(by);
        String district = actor.person().districtCode();
        List<Department> taking = plan.departmentIds().stream()
                .distinct()
                .map(id -> departments.find(district, id).orElseThrow(Refusal.NotFound::new))
                .toList();
        EvaluationRound round = orders.round(district, plan, Template.DEPARTMENT);
        forms.carryOut(
                orders.order(actor, round, taking.stream().map(Department::id).toList()));
        parts.finished(district, by);
        Desks desks = authority.desks(district);
        List<Sentence> reports = new RoundStaffing(desks)
                .of(taking).stream().map(PreflightLine::sentence).toList();
        return new OpenedRound(round, reports);
    }
}
