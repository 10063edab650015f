package org.hengping.workflow.gate;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Hand;
import org.hengping.core.organization.People.DutyHolder;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Action;
import org.hengping.core.review.DeskWork;
import org.hengping.core.review.Errand;
import org.hengping.core.review.Hands;
import org.hengping.core.review.Matter;
import org.hengping.core.review.Route;
import org.hengping.core.review.Seat;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.Situation;
import org.hengping.core.round.EvaluationRound;
import org.jspecify.annotations.Nullable;

/**
 * A person who passed the gate, and the evaluation in front of them. Whoever has several seats (an own duty, those of absent people) acts
 * through one to which nobody objects, where there is one; it is that seat the history records.
 *
 * @param hands who has had a hand in the version that lies on the desk
 * @param signing by whose authority it is done where that is settled already, as with a signature on paper; {@code null} otherwise
 */
public record Entry(
        Person person,
        SelfEvaluation evaluation,
        EvaluationRound round,
        Department department,
        Desks desks,
        Hands hands,
        @Nullable Hand signing) {

    public Entry(
            Person person,
            SelfEvaluation evaluation,
            EvaluationRound round,
            Department department,
            Desks desks,
            Hands hands) {
        this(person, evaluation, round, department, desks, hands, null);
    }

    /** The same, done by the authority of somebody who is named. */
    public Entry signing(Hand hand) {
        return new Entry(person, evaluation, round, department, desks, hands, hand);
    }

    /** Whether the person holds the role for this very evaluation. */
    public boolean holds(Role role) {
        return !desks.seats(role, evaluation, person.id()).isEmpty();
    }

    /** By whose authority the person acts in a role; their own where they act in no duty. */
    public Hand hand(Role role) {
        return signing != null ? signing : best(seats(role)).map(Seat::hand).orElse(Hand.of(person, null));
    }

    /** The person about to do something, with what they say and what they had before their eyes. */
    Situation situation(Errand errand, String words, Matter matter) {
        List<Seat> seats = errand.fromAnyDesk() ? seats(errand.by()) : atDesk(errand.by());
        return new Situation(errand, words, best(seats), evaluation, round, department, hands, matter);
    }

    /** The actions open to the person now. */
    public Set<Action> permitted() {
        Set<Action> permitted = EnumSet.noneOf(Action.class);
        Route.STEPS.stream()
                .filter(step -> step.at(evaluation.stage()) && holds(step.by()))
                .filter(step -> step.conditions().refusalBeforehand(asked(step)).isEmpty())
                .forEach(step -> permitted.add(step.action()));
        return permitted;
    }

    /** Why the person at whose desk it lies may not do what comes next; empty where they may, or it lies on another desk. */
    public Optional<Sentence> objection() {
        Role role = Desks.role(evaluation.stage());
        return Route.STEPS.stream()
                .filter(step -> step.at(evaluation.stage()) && step.by() == role)
                .flatMap(step -> step.conditions().objection(asked(step)).stream())
                .findFirst();
    }

    /** The person through whose duty an officer of the district acts; empty for everybody else. */
    public Optional<Hand> officer() {
        return best(seats(Role.FINANCE_OFFICER)).map(Seat::hand);
    }

    /** Whether the review lies on the person's desk, with nothing in the way. */
    public boolean reviews() {
        return free(DeskWork.REVIEW);
    }

    /** Whether the person could take the review over from another officer. */
    public boolean mayTakeOver() {
        return free(DeskWork.TAKE_OVER) && !reviews();
    }

    private boolean free(DeskWork work) {
        Situation situation = asked(work);
        return situation.seat().isPresent()
                && work.conditions().objection(situation).isEmpty();
    }

    private Situation asked(Errand errand) {
        return situation(errand, "", Matter.NONE);
    }

    private List<Seat> atDesk(Role role) {
        return desks.seats(role, evaluation, person.id()).stream()
                .map(holder -> seat(role, holder, true))
                .toList();
    }

    /** Those at the desk, and for officers those elsewhere in the district. */
    private List<Seat> seats(Role role) {
        List<DutyHolder> here = desks.seats(role, evaluation, person.id());
        Stream<DutyHolder> elsewhere =
                role == Role.FINANCE_OFFICER ? desks.officerSeats(person.id()).stream() : Stream.empty();
        return Stream.concat(here.stream(), elsewhere)
                .distinct()
                .map(holder -> seat(role, holder, here.contains(holder)))
                .toList();
    }

    private Optional<Seat> best(List<Seat> seats) {
        return seats.stream()
                .min(Comparator.comparing((Seat seat) -> seat.partial().isPresent())
                        .thenComparing(seat -> seat.clash(round, hands).isPresent()));
    }

    private Seat seat(Role role, DutyHolder holder, boolean atDesk) {
        Optional<Sentence> partial = role == Role.FINANCE_OFFICER ? partial(holder) : Optional.empty();
        return new Seat(role, Desks.hand(holder), atDesk, partial);
    }

    private Optional<Sentence> partial(DutyHolder seat) {
        if (desks.serves(person.id(), department.id())) {
            return Optional.of(Sentence.of("refusal.ownDepartment", department.shortName()));
        }
        return Optional.ofNullable(seat.onBehalfOf())
                .filter(absent -> desks.serves(absent.id(), department.id()))
                .map(absent -> Sentence.of("refusal.absentsDepartment", absent.name(), department.shortName()));
    }
}
