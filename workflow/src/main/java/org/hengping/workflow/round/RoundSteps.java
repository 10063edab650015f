package org.hengping.workflow.round;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.Ids;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Act;
import org.hengping.core.review.Hands;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.Stage;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.core.round.RoundWork;
import org.hengping.core.round.RoundWork.Kind;
import org.hengping.core.round.RoundWorks;
import org.hengping.workflow.engine.Road;
import org.hengping.workflow.gate.Desks;
import org.hengping.workflow.gate.Entry;
import org.hengping.workflow.road.Clocks;
import org.hengping.workflow.road.Moves;
import org.springframework.stereotype.Component;

/** The steps a round is opened and closed by, one department each. Whoever calls holds the work, and has it from somebody with the authority. */
@Component
class RoundSteps {

    private final EvaluationRounds rounds;
    private final RoundWorks works;
    private final SelfEvaluations evaluations;
    private final Departments departments;
    private final People people;
    private final Moves moves;
    private final Clocks clocks;
    private final Road road;
    private final Ids ids;
    private final Clock clock;

    RoundSteps(
            EvaluationRounds rounds,
            RoundWorks works,
            SelfEvaluations evaluations,
            Departments departments,
            People people,
            Moves moves,
            Clocks clocks,
            Road road,
            Ids ids,
            Clock clock) {
        this.rounds = rounds;
        this.works = works;
        this.evaluations = evaluations;
        this.departments = departments;
        this.people = people;
        this.moves = moves;
        this.clocks = clocks;
        this.road = road;
        this.ids = ids;
        this.clock = clock;
    }

    /** Does what was ordered and marks it done, all in the transaction of the caller. */
    void take(List<RoundWork> taken) {
        taken.stream().collect(groupingBy(RoundWork::roundId)).forEach((round, its) -> {
            Batch batch = batch(round, its.getFirst());
            begin(its.stream().filter(work -> work.kind() == Kind.OPEN).toList(), batch);
            close(its.stream().filter(work -> work.kind() == Kind.CLOSE).toList(), batch);
        });
        works.done(taken, clock.instant());
    }

    private void begin(List<RoundWork> its, Batch batch) {
        List<Entry> entries = its.stream()
                .map(work -> entry(
                        work,
                        new SelfEvaluation(
                                ids.next(),
                                work.districtCode(),
                                work.roundId(),
                                work.departmentId(),
                                Stage.DRAFT,
                                0,
                                0,
                                null,
                                false,
                                1),
                        batch))
                .toList();
        List<SelfEvaluation> begun = entries.stream().map(Entry::evaluation).toList();
        evaluations.addAll(begun);
        moves.begin(entries);
        clocks.begin(begun, batch.round());
        road.startAll(begun.stream().map(SelfEvaluation::id).toList());
    }

    /** What was done or taken out of the round in the meantime needs no end. */
    private void close(List<RoundWork> its, Batch batch) {
        if (its.isEmpty()) {
            return;
        }
        Map<Long, SelfEvaluation> all = evaluations
                .ofRound(batch.round().districtCode(), batch.round().id())
                .stream()
                .collect(toMap(SelfEvaluation::departmentId, identity()));
        for (RoundWork work : its) {
            Optional.ofNullable(all.get(work.departmentId()))
                    .flatMap(form -> evaluations.lock(work.districtCode(), form.id()))
                    .filter(RoundClosing::underWay)
                    .ifPresent(form -> end(entry(work, form, batch), work.reason()));
        }
    }

    private void end(Entry entry, String reason) {
        clocks.stop(entry);
        moves.note(entry, Role.FINANCE_OFFICER, Act.CLOSE, reason);
        road.end(entry.evaluation().id(), Act.CLOSE.name());
    }

    private Entry entry(RoundWork work, SelfEvaluation evaluation, Batch batch) {
        Department department = batch.departments().get(work.departmentId());
        if (department == null) {
            throw new Refusal.NotFound();
        }
        Person person = batch.people()
                .computeIfAbsent(work.orderedBy(), id -> people.find(id).orElseThrow());
        return new Entry(person, evaluation, batch.round(), department, batch.desks(), Hands.NONE);
    }

    private Batch batch(long round, RoundWork work) {
        String district = work.districtCode();
        return new Batch(
                rounds.find(district, round).orElseThrow(),
                departments.all(district).stream().collect(toMap(Department::id, identity())),
                Desks.today(people, district, clock),
                new HashMap<>());
    }

    /** What the pieces of one batch have in common. */
    private record Batch(
            EvaluationRound round, Map<Long, Department> departments, Desks desks, Map<Long, Person> people) {}
}
