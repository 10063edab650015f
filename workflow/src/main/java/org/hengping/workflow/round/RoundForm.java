package org.hengping.workflow.round;

import java.time.LocalDate;
import java.util.List;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Person;
import org.hengping.core.review.SelfEvaluation;
import org.jspecify.annotations.Nullable;

/**
 * A department's form in a round.
 *
 * @param desk on whose desk it lies; empty where nobody holds the duty
 * @param returned whether it came back and runs against the days after a return
 * @param dueOn last day of the present step; {@code null} where the work is done, or its clock stands still
 * @param late working days late; 0 where it is not
 */
public record RoundForm(
        SelfEvaluation evaluation,
        Department department,
        List<Person> desk,
        boolean returned,
        @Nullable LocalDate dueOn,
        int late) {}
