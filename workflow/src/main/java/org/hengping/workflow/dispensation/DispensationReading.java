package org.hengping.workflow.dispensation;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.review.Dispensation;
import org.hengping.core.review.Dispensations;
import org.hengping.core.review.Refusal;
import org.hengping.core.round.EvaluationRound;
import org.hengping.workflow.gate.Desks;
import org.hengping.workflow.gate.Entry;
import org.hengping.workflow.gate.Gate;
import org.hengping.workflow.gate.RoundAuthority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dispensations from the three hands, as they are listed for a round and printed on a form. */
@Service
@Transactional(readOnly = true)
public class DispensationReading {

    private final Dispensations dispensations;
    private final Departments departments;
    private final People people;
    private final RoundAuthority authority;
    private final Gate gate;
    private final Clock clock;

    DispensationReading(
            Dispensations dispensations,
            Departments departments,
            People people,
            RoundAuthority authority,
            Gate gate,
            Clock clock) {
        this.dispensations = dispensations;
        this.departments = departments;
        this.people = people;
        this.authority = authority;
        this.gate = gate;
        this.clock = clock;
    }

    /** All of a round, the oldest first; for finance officers, administrators and auditors. */
    public List<DispensationLine> ofRound(long by, long roundId) {
        String district = authority.reader(by).person().districtCode();
        List<Department> named = departments.all(district);
        return dispensations.ofRound(district, roundId).stream()
                .map(one -> new DispensationLine(
                        one,
                        named.stream()
                                .filter(department -> Objects.equals(
                                        department.id(), one.scope().departmentId()))
                                .findFirst(),
                        one.printed(clock.getZone())))
                .toList();
    }

    /** Those who could fill in for a department, by name: people of other offices who neither administer, review nor audit. */
    public List<Person> fillers(long by, long departmentId) {
        Actor actor = authority.officer(by);
        return departments
                .find(actor.person().districtCode(), departmentId)
                .map(this::fillers)
                .orElseThrow(Refusal.NotFound::new);
    }

    List<Person> fillers(Department department) {
        Desks desks = authority.desks(department.districtCode());
        return people.all(department.districtCode()).stream()
                .filter(person -> desks.within(person.id()) && !desks.serves(person.id(), department.id()))
                .toList();
    }

    /** What is said about the three hands on a form, on the screen and on paper alike; nothing where they hold. For everybody who sees the form. */
    public List<Sentence> ofForm(long by, long evaluationId) {
        Entry entry = gate.look(by, evaluationId);
        return printed(entry.round(), entry.department().id());
    }

    /** The same for a department's form in a round; whoever calls may see the form. */
    List<Sentence> printed(EvaluationRound round, long departmentId) {
        List<Dispensation> granted = dispensations.ofRound(round.districtCode(), round.id()).stream()
                .filter(Dispensation::everGranted)
                .filter(one ->
                        one.kind().ofRound() || Objects.equals(one.scope().departmentId(), departmentId))
                .toList();
        boolean unsaid = !round.fourEyes()
                && granted.stream().noneMatch(one -> one.kind().ofRound() && one.in(Dispensation.State.GRANTED));
        return Stream.concat(
                        unsaid ? Stream.of(Sentence.of("dispensation.roundBefore")) : Stream.empty(),
                        granted.stream().map(one -> one.printed(clock.getZone())))
                .toList();
    }
}
