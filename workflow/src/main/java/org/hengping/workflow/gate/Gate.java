package org.hengping.workflow.gate;

import java.time.Clock;
import java.util.Optional;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.review.Action;
import org.hengping.core.review.DeskWork;
import org.hengping.core.review.Matter;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.Route;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.round.EvaluationRounds;
import org.springframework.stereotype.Component;

/**
 * The one gate every act goes through, from wherever it comes: a screen, a file, a batch or a command line. {@code enter} asks whether the person may
 * know of the form and holds it; {@code pass} walks the conditions of what they want to do, which stand on the {@link Route} and the {@link DeskWork}.
 */
@Component
public class Gate {

    private final SelfEvaluations evaluations;
    private final EvaluationRounds rounds;
    private final Departments departments;
    private final People people;
    private final HandsReading hands;
    private final SoundForms sound;
    private final Clock clock;

    Gate(
            SelfEvaluations evaluations,
            EvaluationRounds rounds,
            Departments departments,
            People people,
            HandsReading hands,
            SoundForms sound,
            Clock clock) {
        this.evaluations = evaluations;
        this.rounds = rounds;
        this.departments = departments;
        this.people = people;
        this.hands = hands;
        this.sound = sound;
        this.clock = clock;
    }

    /**
     * Lets a person act on an evaluation, which is held against all others until the transaction ends.
     *
     * @throws Refusal.Broken where what is stored of it does not agree
     */
    public Entry enter(long by, long evaluationId) {
        Entry entry = enterToWrite(by, evaluationId);
        sound.check(entry);
        return entry;
    }

    /** The same for somebody who only goes on writing a draft: no draft is lost because its form has to be looked into. */
    public Entry enterToWrite(long by, long evaluationId) {
        Person person = person(by);
        return entry(
                person, evaluations.lock(person.districtCode(), evaluationId).orElseThrow(Refusal.NotFound::new));
    }

    /** Lets a person look at an evaluation. */
    public Entry look(long by, long evaluationId) {
        Person person = person(by);
        return entry(
                person, evaluations.find(person.districtCode(), evaluationId).orElseThrow(Refusal.NotFound::new));
    }

    /** What a person may know of; empty for everybody else. */
    public Optional<Entry> known(Person person, long evaluationId) {
        return evaluations.find(person.districtCode(), evaluationId).flatMap(found -> known(person, found));
    }

    /**
     * Lets them take a step of the road: everything that must hold is asked here, in one order, before anything is written.
     *
     * @param words the opinion or reason they give; may be empty
     * @param matter what is stored, beside what they saw of it
     * @throws Refusal the first that stands in the way
     */
    public Route.Step pass(Entry entry, Action action, String words, Matter matter) {
        Route.Step step = meant(entry, action);
        step.conditions().refusal(entry.situation(step, words, matter)).ifPresent(Refusal::raise);
        return step;
    }

    /** The same for work that moves the form nowhere. */
    public void pass(Entry entry, DeskWork work, String words, Matter matter) {
        work.conditions().refusal(entry.situation(work, words, matter)).ifPresent(Refusal::raise);
    }

    /** Lets them look at what a step asks them to check, before they have said anything. */
    public void prepare(Entry entry, Action action, Matter matter) {
        Route.Step step = meant(entry, action);
        step.conditions().refusalBeforehand(entry.situation(step, "", matter)).ifPresent(Refusal::raise);
    }

    private static Route.Step meant(Entry entry, Action action) {
        return Route.meant(entry.evaluation().stage(), action).orElseThrow(() -> new Refusal.NotPermitted(action));
    }

    /** Whoever is known to the product. */
    public Person person(long by) {
        return people.find(by).orElseThrow(Refusal.NotFound::new);
    }

    private Entry entry(Person person, SelfEvaluation evaluation) {
        return known(person, evaluation).orElseThrow(Refusal.NotFound::new);
    }

    private Optional<Entry> known(Person person, SelfEvaluation evaluation) {
        String district = person.districtCode();
        Desks desks = Desks.today(people, district, clock);
        if (!desks.known(person.id(), evaluation)) {
            return Optional.empty();
        }
        return Optional.of(new Entry(
                person,
                evaluation,
                rounds.find(district, evaluation.roundId()).orElseThrow(),
                departments.find(district, evaluation.departmentId()).orElseThrow(),
                desks,
                hands.of(evaluation)));
    }
}
