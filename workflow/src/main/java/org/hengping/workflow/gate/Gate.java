package org.hengping.workflow.gate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Action;
import org.hengping.core.review.Condition;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.Route;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.core.round.EvaluationRounds;
import org.springframework.stereotype.Component;

/**
 * The one gate every act goes through. It asks, in this order: may the person know of the form, may they do this, is it the time, did they
 * see what is stored; then what the act itself demands.
 */
@Component
public class Gate {

    private static final int LONGEST_OPINION = 2000;

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

    /** The role, and whether it holds this very desk; then the stage, and whether anything moves at all; then what the step demands. */
    public Route.Step step(Entry entry, Action action) {
        permitted(entry, action);
        moving(entry, action);
        Route.Step step = Route.step(entry.evaluation().stage(), action)
                .orElseThrow(() -> new Refusal.NotNow(action, entry.evaluation().stage()));
        unless(entry.objection(step.by(), step.conditions()));
        return step;
    }

    /** The same for work on the desk that moves nothing: drafting, reviewing, remarking. */
    public void working(Entry entry, Stage stage, Role role, Sentence otherwise) {
        if (!entry.holds(role)) {
            throw new Refusal.NotPermitted(otherwise);
        }
        inForce(entry);
        if (entry.evaluation().stage() != stage) {
            throw new Refusal.NotNow(
                    Sentence.of("refusal.movedOn", entry.evaluation().stage()));
        }
        unless(entry.objection(role, Route.working(role)));
    }

    /** A finance officer who favours nobody: neither preparer nor head of the department, nor acting for one. */
    public void impartialOfficer(Entry entry) {
        if (entry.officerSeat().isEmpty()) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.financeOnly"));
        }
        unless(entry.objectionToOfficer(List.of(Condition.IMPARTIAL)));
    }

    /** What is said about an approved form, by those at whose desk it is. */
    public void afterApproval(Entry entry, Role role) {
        if (!entry.holds(role)) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.notYourDesk"));
        }
        if (!entry.evaluation().stage().done()) {
            throw new Refusal.NotNow(
                    Sentence.of("refusal.movedOn", entry.evaluation().stage()));
        }
        unless(entry.objection(role, Route.working(role)));
    }

    public void seen(Version stored, Version.Seen seen) {
        if (!stored.seen().equals(seen)) {
            throw new Refusal.Stale();
        }
    }

    public void reason(Action action, String reason) {
        if (action.needsReason() && reason.isBlank()) {
            throw new Refusal.ReasonMissing(action);
        }
        limited(reason, LONGEST_OPINION);
    }

    /** A reason that is always required. */
    public void reason(String reason) {
        if (reason.isBlank()) {
            throw new Refusal.ReasonMissing(Sentence.of("refusal.reasonRequired"));
        }
        limited(reason, LONGEST_OPINION);
    }

    /** Still to be worked on: neither approved, nor exempt, nor in a closed round. */
    public void underWay(Entry entry) {
        inForce(entry);
        if (entry.evaluation().stage().done()) {
            throw new Refusal.NotNow(
                    Sentence.of("refusal.alreadyDone", entry.evaluation().stage()));
        }
    }

    /** A text within its limit, in characters. */
    public static void limited(String text, int longest) {
        if (text.length() > longest) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.tooLong", longest));
        }
    }

    public static void unless(Optional<Sentence> objection) {
        objection.ifPresent(why -> {
            throw new Refusal.SecondHand(why);
        });
    }

    private void permitted(Entry entry, Action action) {
        boolean permitted = Route.STEPS.stream()
                .filter(step -> step.action() == action)
                .filter(step -> action != Action.SEND_BACK
                        || step.from() == entry.evaluation().stage())
                .anyMatch(step -> entry.holds(step.by()));
        if (!permitted) {
            throw new Refusal.NotPermitted(action);
        }
    }

    /** What was approved is disclosed after the round was closed, too; nothing else moves then. */
    private static void moving(Entry entry, Action action) {
        if (action != Action.DISCLOSE || entry.evaluation().exempt()) {
            inForce(entry);
        }
    }

    private static void inForce(Entry entry) {
        LocalDate closedOn = entry.round().closedOn();
        if (closedOn != null) {
            throw new Refusal.NotNow(
                    Sentence.of("refusal.roundClosed", entry.round().title(), closedOn));
        }
        if (entry.evaluation().exempt()) {
            throw new Refusal.NotNow(
                    Sentence.of("refusal.exempt", entry.department().shortName()));
        }
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
