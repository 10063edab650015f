package org.hengping.workflow.results;

import java.util.List;
import org.hengping.core.organization.Department;
import org.hengping.core.overdue.DoneStep;
import org.hengping.core.overdue.LateStep;
import org.hengping.core.results.Outlier;
import org.hengping.core.results.Result;
import org.hengping.core.results.Standing;
import org.hengping.core.results.YearOnYear;
import org.jspecify.annotations.Nullable;

/**
 * A department's result.
 *
 * @param rank by 财政复核得分; {@code null} where nothing is reviewed, or there is no grade
 * @param before its result in the round compared with; {@code null} where it has none
 * @param outliers why it is worth a second look; mostly empty
 * @param steps what was done of its form, on time or late
 * @param late the step that is late now; {@code null} where none is
 */
public record SummaryLine(
        Department department,
        Standing standing,
        @Nullable Integer rank,
        @Nullable Result before,
        List<Outlier> outliers,
        List<DoneStep> steps,
        @Nullable LateStep late) {

    public Result result() {
        return standing.result();
    }

    /** Points more than in the round compared with, fewer where negative; {@code null} where there is nothing to compare. */
    public @Nullable YearOnYear change() {
        Result earlier = before;
        return earlier == null ? null : YearOnYear.of(result(), earlier).orElse(null);
    }
}
