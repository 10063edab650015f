package org.hengping.workflow.results;

import java.util.List;
import org.hengping.core.overdue.DoneStep;
import org.hengping.core.overdue.LateStep;
import org.hengping.core.results.Standing;
import org.hengping.core.results.YearOnYear;
import org.hengping.core.round.EvaluationRound;
import org.jspecify.annotations.Nullable;

/**
 * What came of one year.
 *
 * @param change points more than the year before it in the list; {@code null} for the first, and where the two cannot be compared
 * @param steps what was done of the form, on time or late
 * @param late the step that is late now; {@code null} where none is
 */
public record OwnYear(
        EvaluationRound round,
        Standing standing,
        @Nullable YearOnYear change,
        List<DoneStep> steps,
        @Nullable LateStep late) {}
