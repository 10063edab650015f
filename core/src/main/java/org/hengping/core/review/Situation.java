package org.hengping.core.review;

import java.util.Optional;
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
}
