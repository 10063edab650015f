package org.hengping.core.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Department;
import org.hengping.core.round.EvaluationRound;

/**
 * Somebody in front of a form, about to do something: all that is asked before it is done.
 *
 * @param words the opinion or reason they give; may be empty
 * @param seat where they act from; empty where the duty is not theirs
 * @param hands who has had a hand in the version so far
 */
public record Situation(
        Errand errand,
        String words,
        Optional<Seat> seat,
        SelfEvaluation evaluation,
        EvaluationRound round,
        Department department,
        Hands hands,
        Matter matter) {

    Stage stage() {
        return evaluation.stage();
    }

    boolean exempt() {
        return evaluation.exempt();
    }

    /** Why it is not done: the first condition that does not hold; empty where it may be done. */
    public Optional<Refusal> refusal() {
        return refusal(condition -> true);
    }

    /** The same before they have said or seen anything: whether to offer it at all. */
    public Optional<Refusal> refusalBeforehand() {
        return refusal(Condition::beforehand);
    }

    /** Why the person whose desk it is must leave it to somebody else; empty where they need not, or it is not their desk. */
    public Optional<Sentence> objection() {
        return seat.flatMap(own -> refusal(Condition::ofHands)).map(Refusal::sentence);
    }

    private Optional<Refusal> refusal(Predicate<Condition> asked) {
        List<Condition> conditions = errand.conditions();
        return conditions.stream()
                .filter(asked)
                .flatMap(condition -> condition.refusal(this).stream())
                .findFirst();
    }
}
