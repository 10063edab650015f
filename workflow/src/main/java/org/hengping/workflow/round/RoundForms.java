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
import org.hengping.core.round.RoundPart;
import org.hengping.core.round.RoundPart.Kind;
import org.hengping.core.round.RoundParts;
import org.hengping.workflow.engine.Road;
import org.hengping.workflow.gate.Desks;
import org.hengping.workflow.gate.Entry;
import org.hengping.workflow.road.Clocks;
import org.hengping.workflow.road.Moves;
import org.springframework.stereotype.Component;

/** Begins and ends the forms of a round, one department each. Whoever calls holds these parts of it, and has them from somebody with the authority. */
@Component
class RoundForms {

    private final EvaluationRounds rounds;
    private final RoundParts parts;
    private final SelfEvaluations evaluations;
    private final Departments departments;
    private final People people;
    private final Moves moves;
    private final Clocks clocks;
    private final Road road;
    private final Ids ids;
    private final Clock clock;

    RoundForms(
            EvaluationRounds rounds,
            RoundParts parts,
            SelfEvaluations evaluations,
            Departments departments,
            People people,
            Moves moves,
            Clocks clocks,
            Road road,
            Ids ids,
            Clock clock) {
        this.rounds = rounds;
        this.parts = parts;
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
    void carryOut(List<RoundPart> taken) {
        taken.stream().collect(groupingBy(RoundPart::roundId)).forEach((round, its) -> {
            Batch batch = batch(round, its.getFirst());
            begin(its.stream().filter(part -> part.kind() == Kind.OPEN).toList(), batch);
            close(its.stream().filter(part -> part.kind() == Kind.CLOSE).toList(), batch);
        });
        parts.done(taken, clock.instant());
    }

    private void begin(List<RoundPart> its, Batch batch) {
        List<Entry> entries = its.stream()
                .map(part -> entry(
                        part,
                        new SelfEvaluation(
                                new SelfEvaluation.Identity(
                                        ids.next(), part.districtCode(), part.roundId(), part.departmentId()),
                                new SelfEvaluation.State(Stage.DRAFT, 0, 0, null, false, 1)),
                        batch))
                .toList();
        List<SelfEvaluation> begun = entries.stream().map(Entry::evaluation).toList();
        evaluations.addAll(begun);
        moves.begin(entries);
        clocks.begin(begun, batch.round());
        road.startAll(begun.stream().map(SelfEvaluation::id).toList());
    }

    /** What was done or taken out of the round in the meantime needs no end. */
    private void close(List<RoundPart> its, Batch batch) {
        if (its.isEmpty()) {
            return;
        }
        Map<Long, SelfEvaluation> all = evaluations
                .ofRound(batch.round().districtCode(), batch.round().id())
                .stream()
                .collect(toMap(SelfEvaluation::departmentId, identity()));
        for (RoundPart part : its) {
            Optional.ofNullable(all.get(part.departmentId()))
                    .flatMap(form -> evaluations.lock(part.districtCode(), form.id()))
                    .filter(SelfEvaluation::underWay)
                    .ifPresent(form -> end(entry(part, form, batch), part.reason()));
        }
    }

    private void end(Entry entry, String reason) {
        clocks.stop(entry);
        moves.note(entry, Role.FINANCE_OFFICER, Act.CLOSE, reason);
        road.end(entry.evaluation().id(), Act.CLOSE.name());
    }

    private Entry entry(RoundPart part, SelfEvaluation evaluation, Batch batch) {
        Department department = batch.departments().get(part.departmentId());
        if (department == null) {
            throw new Refusal.NotFound();
        }
        Person person = batch.people()
                .computeIfAbsent(part.orderedBy(), id -> people.find(id).orElseThrow());
        return new Entry(person, evaluation, batch.round(), department, batch.desks(), Hands.NONE);
    }

    private Batch batch(long round, RoundPart part) {
        String district = part.districtCode();
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
