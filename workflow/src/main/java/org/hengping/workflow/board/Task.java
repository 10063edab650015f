package org.hengping.workflow.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Person;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.round.EvaluationRound;
import org.jspecify.annotations.Nullable;

/**
 * A form on a desk.
 *
 * @param since when it came to its desk
 * @param dueOn last day of its step, moved off holidays; {@code null} where the work is done
 * @param workingDays from the due day until today: above 0 so many working days late, below 0 so many left
 * @param desk who can act on it now; empty where nobody holds the duty
 * @param returned whether it came back to the preparer
 */
public record Task(
        SelfEvaluation evaluation,
        Department department,
        EvaluationRound round,
        Instant since,
        @Nullable LocalDate dueOn,
        int workingDays,
        List<Person> desk,
        boolean returned) {

    public boolean late() {
        return workingDays > 0;
    }
}
