package org.hengping.workflow.dispensation;

import java.time.Instant;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Hand;
import org.hengping.core.organization.Person;
import org.hengping.core.review.Dispensation.Mark;
import org.hengping.core.round.EvaluationRound;
import org.jspecify.annotations.Nullable;

/**
 * A dispensation before an officer who may act on it.
 *
 * @param department whom it is for; {@code null} for the round as a whole
 * @param hand the seat the officer acts through
 */
record DispensationCase(
        Person officer, EvaluationRound round, @Nullable Department department, Hand hand) {

    /** What the officer says about it, as it stands on the dispensation. */
    Mark mark(Instant at, String words) {
        return new Mark(hand, at, words.strip());
    }
}
