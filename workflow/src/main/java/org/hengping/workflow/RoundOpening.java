package org.hengping.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.Ids;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Act;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.Stage;
import org.hengping.core.round.DueDays;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.core.round.ResubmissionDays;
import org.hengping.core.round.RuleSet;
import org.hengping.workflow.engine.Road;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a round: one evaluation and one process per department, so that a department that never begins is visible. */
@Service
@Transactional
public class RoundOpening {

    private final EvaluationRounds rounds;
    private final SelfEvaluations evaluations;
    private final Departments departments;
    private final People people;
    private final Moves moves;
    private final Clocks clocks;
    private final Road road;
    private final Ids ids;
    private final Clock clock;

    RoundOpening(
            EvaluationRounds rounds,
            SelfEvaluations evaluations,
            Departments departments,
            People people,
            Moves moves,
            Clocks clocks,
            Road road,
            Ids ids,
            Clock clock) {
        this.rounds = rounds;
        this.evaluations = evaluations;
        this.departments = departments;
        this.people = people;
        this.moves = moves;
        this.clocks = clocks;
        this.road = road;
        this.ids = ids;
        this.clock = clock;
    }

    /** Opens the round; for finance officers and administrators of the district. */
    public Opened open(long by, Plan plan) {
        Actor actor = people.actor(by, LocalDate.now(clock)).orElseThrow(Refusal.NotFound::new);
        if (!actor.is(Role.FINANCE_OFFICER) && !actor.is(Role.ADMINISTRATOR)) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.financeOnly"));
        }
        String district = actor.person().districtCode();
        EvaluationRound round = new EvaluationRound(
                ids.next(),
                district,
                plan.fiscalYear(),
                plan.title(),
                plan.ruleSet(),
                plan.opensOn(),
                plan.dueOn(),
                plan.resubmission(),
                plan.fourEyes(),
                null);
        rounds.add(round);
        Desks desks = Desks.today(people, district, clock);
        List<Sentence> reports = plan.departmentIds().stream()
                .distinct()
                .map(id -> departments.find(district, id).orElseThrow(Refusal.NotFound::new))
                .map(department -> begin(actor.person(), round, department, desks))
                .flatMap(entry -> missing(entry).stream())
                .toList();
        return new Opened(round, reports);
    }

    private Entry begin(Person person, EvaluationRound round, Department department, Desks desks) {
        SelfEvaluation evaluation = new SelfEvaluation(
                ids.next(), round.districtCode(), round.id(), department.id(), Stage.DRAFT, 0, 0, null, false, 1);
        evaluations.add(evaluation);
        Entry entry = new Entry(person, evaluation, round, department, desks);
        moves.append(entry, Role.FINANCE_OFFICER, Act.OPEN, null, Stage.DRAFT, null, "", "");
        clocks.begin(evaluation, round);
        road.start(evaluation.id());
        return entry;
    }

    private static List<Sentence> missing(Entry entry) {
        return Stream.of(Role.PREPARER, Role.DEPARTMENT_HEAD, Role.FINANCE_OFFICER)
                .filter(role -> entry.desks().of(role, entry.evaluation()).isEmpty())
                .map(role -> Sentence.of("report.nobody", entry.department().shortName(), role))
                .toList();
    }

    /** What is to be opened. */
    public record Plan(
            int fiscalYear,
            String title,
            RuleSet ruleSet,
            LocalDate opensOn,
            DueDays dueOn,
            ResubmissionDays resubmission,
            boolean fourEyes,
            List<Long> departmentIds) {}

    /**
     * What was opened.
     *
     * @param reports departments without a preparer, a head or a finance officer
     */
    public record Opened(EvaluationRound round, List<Sentence> reports) {}
}
