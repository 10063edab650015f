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
import org.hengping.core.review.Condition;
import org.hengping.core.review.Hands;
import org.hengping.core.review.Route;
import org.hengping.core.review.SelfEvaluation;
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
        return !atDesk(role).isEmpty();
    }

    /** By whose authority the person acts in a role; their own where they act in no duty. */
    public Hand hand(Role role) {
        return signing != null
                ? signing
                : best(seats(role), role).map(Desks::hand).orElse(Hand.of(person, null));
    }

    /** The actions open to the person now. */
    public Set<Action> permitted() {
        Set<Action> permitted = EnumSet.noneOf(Action.class);
        if (!evaluation.exempt()) {
            Route.STEPS.stream()
                    .filter(step -> step.from() == evaluation.stage() && holds(step.by()))
                    .filter(step -> objection(step.by(), step.conditions()).isEmpty())
                    .filter(step -> step.action() == Action.DISCLOSE || !round.closed())
                    .forEach(step -> permitted.add(step.action()));
        }
        return permitted;
    }

    /** Why a person at this desk may not take a step with these conditions; empty where they may. */
    Optional<Sentence> objection(Role role, List<Condition> conditions) {
        return best(atDesk(role), role).flatMap(seat -> objection(conditions, role, seat));
    }

    /** Why the person at whose desk it lies may not do what comes next; empty where they may, or it lies on another desk. */
    public Optional<Sentence> objection() {
        Role role = Desks.role(evaluation.stage());
        return objection(
                role,
                Route.STEPS.stream()
                        .filter(step -> step.from() == evaluation.stage() && step.by() == role)
                        .flatMap(step -> step.conditions().stream())
                        .distinct()
                        .toList());
    }

    /** The same for an officer of the district, at whosever desk it lies. */
    public Optional<Sentence> objectionToOfficer(List<Condition> conditions) {
        return officerSeat().flatMap(seat -> objection(conditions, Role.FINANCE_OFFICER, seat));
    }

    /** The seat an officer of the district acts through; empty for everybody else. */
    public Optional<DutyHolder> officerSeat() {
        return best(seats(Role.FINANCE_OFFICER), Role.FINANCE_OFFICER);
    }

    /** Whether the review lies on the person's desk, with nothing in the way. */
    public boolean reviews() {
        return holds(Role.FINANCE_OFFICER)
                && objection(Role.FINANCE_OFFICER, Route.working(Role.FINANCE_OFFICER))
                        .isEmpty();
    }

    /** Whether the person could take the review over from another officer. */
    public boolean mayTakeOver() {
        return officerSeat().isPresent()
                && !reviews()
                && objectionToOfficer(Route.working(Role.FINANCE_OFFICER)).isEmpty();
    }

    private List<DutyHolder> atDesk(Role role) {
        return desks.seats(role, evaluation, person.id());
    }

    /** Those at the desk, and for officers those elsewhere in the district. */
    private List<DutyHolder> seats(Role role) {
        Stream<DutyHolder> elsewhere =
                role == Role.FINANCE_OFFICER ? desks.officerSeats(person.id()).stream() : Stream.empty();
        return Stream.concat(atDesk(role).stream(), elsewhere).distinct().toList();
    }

    private Optional<DutyHolder> best(List<DutyHolder> seats, Role role) {
        return seats.stream()
                .min(Comparator.comparing((DutyHolder seat) ->
                                objection(Condition.IMPARTIAL, role, seat).isPresent())
                        .thenComparing(
                                seat -> objection(Condition.APART, role, seat).isPresent()));
    }

    private Optional<Sentence> objection(List<Condition> conditions, Role role, DutyHolder seat) {
        return conditions.stream()
                .flatMap(condition -> objection(condition, role, seat).stream())
                .findFirst();
    }

    private Optional<Sentence> objection(Condition condition, Role role, DutyHolder seat) {
        return switch (condition) {
            case IMPARTIAL -> role == Role.FINANCE_OFFICER ? partial(seat) : Optional.empty();
            case APART -> round.fourEyes() ? hands.clash(role, Desks.hand(seat)) : Optional.empty();
            case SCANNED -> hands.scanMissing();
        };
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
