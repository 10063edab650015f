package org.hengping.ui.publicpages;

import java.util.ArrayList;
import java.util.List;
import org.hengping.core.disclosure.PublicForm;
import org.hengping.core.form.FundingLine;
import org.hengping.core.form.Piece.BudgetExecution;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Percentage;
import org.hengping.core.indicator.Score;
import org.hengping.core.scoring.ExecutionScore;
import org.jspecify.annotations.Nullable;

/**
 * One row of money, in 万元: 年度资金总额 or one of its sources.
 *
 * @param earned what its execution earns; {@code null} at the sources, since points are given for the total alone
 */
record MoneyRow(FundingLine line, @Nullable Earned earned) {

    static List<MoneyRow> of(PublicForm form) {
        BudgetExecution budget = form.form().budget();
        List<MoneyRow> rows = new ArrayList<>();
        rows.add(new MoneyRow(budget.total(), Earned.of(form)));
        budget.sources().forEach(source -> rows.add(new MoneyRow(source, null)));
        return rows;
    }

    /**
     * 执行率, and the points for it.
     *
     * @param rate {@code null} where it cannot be computed
     * @param self 自评得分 as claimed, else as the rule gives it; {@code null} where neither is there
     * @param reviewed 财政复核得分; empty where there is none
     */
    record Earned(
            @Nullable Percentage rate, Score max, @Nullable Score self, String reviewed) {

        private static Earned of(PublicForm form) {
            ExecutionScore execution = form.score().execution();
            Score claimed = form.form().budget().selfScore();
            return new Earned(
                    execution.rate(),
                    execution.maxScore(),
                    claimed == null ? execution.computed() : claimed,
                    ReviewedColumn.of(form, PieceId.BUDGET));
        }
    }
}
