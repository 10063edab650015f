package org.hengping.workflow.results;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.District;
import org.hengping.core.overdue.LateStep;
import org.hengping.core.round.EvaluationRound;
import org.jspecify.annotations.Nullable;

/**
 * A round summed up.
 *
 * @param compared the round compared with; {@code null} where there is none
 * @param lines one per department that has handed a form in at least once
 * @param unscored the other departments of the round, those that are 免于填报 last
 * @param expected how many forms the round has, exempt ones left out
 * @param exempt how many are 免于填报
 */
public record YearSummary(
        District district,
        EvaluationRound round,
        @Nullable EvaluationRound compared,
        List<SummaryLine> lines,
        List<UnscoredDepartment> unscored,
        int expected,
        int exempt) {

    /** All of the round. */
    public List<Department> departments() {
        return Stream.concat(
                        lines.stream().map(SummaryLine::department),
                        unscored.stream().map(UnscoredDepartment::department))
                .toList();
    }

    /** The steps late now of those that are wanted. */
    public List<LateStep> late(Predicate<SummaryLine> scored, Predicate<UnscoredDepartment> others) {
        return Stream.concat(
                        lines.stream().filter(scored).map(SummaryLine::late),
                        unscored.stream().filter(others).map(UnscoredDepartment::late))
                .filter(Objects::nonNull)
                .toList();
    }
}
