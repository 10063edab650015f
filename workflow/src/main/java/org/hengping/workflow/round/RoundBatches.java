package org.hengping.workflow.round;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.workflow.gate.Desks;
import org.springframework.stereotype.Component;

/** Reads once what many parts of a round need. */
@Component
class RoundBatches {

    private final EvaluationRounds rounds;
    private final Departments departments;
    private final People people;
    private final Clock clock;

    RoundBatches(EvaluationRounds rounds, Departments departments, People people, Clock clock) {
        this.rounds = rounds;
        this.departments = departments;
        this.people = people;
        this.clock = clock;
    }

    RoundBatch of(long round, String district) {
        Map<Long, Person> known = new HashMap<>();
        return new RoundBatch(
                rounds.find(district, round).orElseThrow(),
                departments.all(district).stream().collect(toMap(Department::id, identity())),
                Desks.today(people, district, clock),
                person -> known.computeIfAbsent(person, id -> people.find(id).orElseThrow()));
    }
}
