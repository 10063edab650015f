package org.hengping.workflow.board;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.review.Hands;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.gate.Desks;
import org.hengping.workflow.gate.Entry;
import org.hengping.workflow.gate.Gate;
import org.hengping.workflow.gate.HandsReading;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who must leave the next step to somebody else (三人分办、回避), though the form lies on their desk; said before they try. */
@Service
@Transactional(readOnly = true)
public class Abstaining {

    private final Gate gate;
    private final HandsReading hands;
    private final People people;
    private final Clock clock;

    Abstaining(Gate gate, HandsReading hands, People people, Clock clock) {
        this.gate = gate;
        this.hands = hands;
        this.people = people;
        this.clock = clock;
    }

    /** Why the person may not do what comes next with the form, and who may; empty where they may, or it lies on another desk. */
    public Optional<Sentence> why(long by, long evaluationId) {
        return gate.look(by, evaluationId).objection();
    }

    /** The same for what waits for a person, by form. */
    public Map<Long, Sentence> why(long by, List<Task> waiting) {
        Person person = people.find(by).orElseThrow(Refusal.NotFound::new);
        Desks desks = Desks.today(people, person.districtCode(), clock);
        Map<Long, Hands> on = hands.of(waiting.stream().map(Task::evaluation).toList());
        return waiting.stream()
                .map(task -> new Entry(
                        person,
                        task.evaluation(),
                        task.round(),
                        task.department(),
                        desks,
                        on.getOrDefault(task.evaluation().id(), Hands.NONE)))
                .filter(entry -> entry.objection().isPresent())
                .collect(toMap(entry -> entry.evaluation().id(), entry -> entry.objection()
                        .orElseThrow()));
    }
}
