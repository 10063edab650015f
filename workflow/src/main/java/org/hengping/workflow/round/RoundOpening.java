package org.hengping.workflow.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.Ids;
import org.hengping.core.organization.People;
import org.hengping.core.review.Refusal;
import org.hengping.core.round.DueDays;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.core.round.ResubmissionDays;
import org.hengping.core.round.RoundWork;
import org.hengping.core.round.RoundWork.Kind;
import org.hengping.core.round.RoundWorks;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.Template;
import org.hengping.workflow.audit.Audit;
import org.hengping.workflow.gate.Desks;
import org.hengping.workflow.gate.RoundAuthority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a round: one evaluation and one process per department, so that a department that never begins is visible. */
@Service
@Transactional
public class RoundOpening {

    private final EvaluationRounds rounds;
    private final RoundWorks works;
    private final Departments departments;
    private final People people;
    private final RoundAuthority authority;
    private final RoundChecks checks;
    private final RoundSteps steps;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    RoundOpening(
            EvaluationRounds rounds,
            RoundWorks works,
            Departments departments,
            People people,
            RoundAuthority authority,
            RoundChecks checks,
            RoundSteps steps,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.rounds = rounds;
        this.works = works;
        this.departments = departments;
        this.people = people;
        this.authority = authority;
        this.checks = checks;
        this.steps = steps;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is missing before the round can be opened, and what will make trouble later; for finance officers. */
    @Transactional(readOnly = true)
    public List<RoundCheck> preflight(long by, RoundProposal proposal) {
        return checks.of(authority.officer(by).person().districtCode(), proposal);
    }

    /**
     * Stores the round and what is to be opened, all or nothing; {@link RoundWorking} does the rest. For finance officers.
     *
     * @param acknowledged the warnings of the pre-flight list were seen and accepted
     * @throws Refusal.NotNow where something blocks, or a warning was not acknowledged
     */
    public EvaluationRound plan(long by, RoundProposal proposal, boolean acknowledged) {
        Actor actor = authority.officer(by);
        String district = actor.person().districtCode();
        rounds.hold(district);
        List<RoundCheck> found = checks.of(district, proposal);
        found.stream().filter(RoundCheck::blocks).findFirst().ifPresent(first -> {
            throw new Refusal.NotNow(Sentence.of("refusal.roundBlocked", first.sentence()));
        });
        if (!found.isEmpty() && !acknowledged) {
            throw new Refusal.NotNow(Sentence.of("refusal.roundUnacknowledged", found.size()));
        }
        Plan plan = new Plan(
                proposal.fiscalYear(),
                proposal.title(),
                proposal.ruleSet(),
                java.util.Objects.requireNonNull(proposal.opensOn()),
                proposal.days(),
                proposal.again().days(),
                proposal.departmentIds());
        EvaluationRound round = round(district, plan, proposal.template());
        order(actor, round, plan.departmentIds());
        return round;
    }

    /** Opens the round at once, in one transaction; for a district of few departments. For finance officers. */
    public Opened open(long by, Plan plan) {
        Actor actor = authority.officer(by);
        String district = actor.person().districtCode();
        List<Department> taking = plan.departmentIds().stream()
                .distinct()
                .map(id -> departments.find(district, id).orElseThrow(Refusal.NotFound::new))
                .toList();
        EvaluationRound round = round(district, plan, Template.DEPARTMENT);
        steps.take(order(actor, round, taking.stream().map(Department::id).toList()));
        works.finished(district, by);
        Desks desks = Desks.today(people, district, clock);
        List<Sentence> reports = new RoundStaffing(desks)
                .of(taking).stream().map(RoundCheck::sentence).toList();
        return new Opened(round, reports);
    }

    private EvaluationRound round(String district, Plan plan, Template template) {
        EvaluationRound round = new EvaluationRound(
                ids.next(),
                district,
                plan.fiscalYear(),
                plan.title(),
                plan.ruleSet(),
                new EvaluationRound.Days(plan.opensOn(), plan.dueOn(), plan.resubmission(), null),
                true,
                template);
        rounds.add(round);
        return round;
    }

    private List<RoundWork> order(Actor actor, EvaluationRound round, List<Long> departmentIds) {
        List<RoundWork> ordered = departmentIds.stream()
                .map(id -> new RoundWork(
                        round.id(),
                        round.districtCode(),
                        Kind.OPEN,
                        id,
                        actor.person().id(),
                        ""))
                .toList();
        works.add(ordered);
        audit.note(actor.person(), "audit.round.opened", round.title(), ordered.size());
        return ordered;
    }

    /** What is to be opened. */
    public record Plan(
            int fiscalYear,
            String title,
            RuleSet ruleSet,
            LocalDate opensOn,
            DueDays dueOn,
            ResubmissionDays resubmission,
            List<Long> departmentIds) {}

    /**
     * What was opened.
     *
     * @param reports departments without a preparer, a head or a finance officer
     */
    public record Opened(EvaluationRound round, List<Sentence> reports) {}
}
