package org.hengping.workflow;

import java.util.ArrayList;
import java.util.List;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Example;
import org.hengping.core.form.FundingLine;
import org.hengping.core.form.Piece.AnnualGoals;
import org.hengping.core.form.Piece.BudgetExecution;
import org.hengping.core.form.Piece.NotApplicable;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Score;

/** Forms to take along the road. */
final class Forms {

    private Forms() {}

    /** The example with everything mended or answered. */
    static EvaluationForm good() {
        EvaluationForm form = Example.womensFederation();
        List<Indicator> rows = new ArrayList<>();
        for (Indicator row : form.indicators()) {
            rows.add(
                    switch (row.number()) {
                        case 1, 2, 5, 13 -> changed(row, row.actual(), "需求增加");
                        case 4 -> changed(row, "11个、13个", "");
                        case 6 -> changed(row, "救助116名", "");
                        case 9 -> changed(row, "每人671元", "");
                        case 10 -> changed(row, "每人5000元", "标准提高");
                        case 17 ->
                            new Indicator(
                                    17,
                                    row.level1(),
                                    row.level2(),
                                    "",
                                    "服务对象满意",
                                    "≥95%",
                                    "96%",
                                    Score.of(10),
                                    Score.of(10),
                                    "",
                                    "",
                                    null);
                        default -> row;
                    });
        }
        AnnualGoals goals = new AnnualGoals(
                form.goals().planned().replaceAll("指标7[^\n]*\n", ""),
                form.goals().achieved());
        return new EvaluationForm(
                form.header(), form.budget(), form.functions(), goals, rows, form.notApplicable(), List.of());
    }

    /** The good form with a request for 不适用. */
    static EvaluationForm asking(NotApplicable request) {
        EvaluationForm form = good();
        return new EvaluationForm(
                form.header(),
                form.budget(),
                form.functions(),
                form.goals(),
                form.indicators(),
                List.of(request),
                List.of());
    }

    static EvaluationForm executed(EvaluationForm form, String amount) {
        FundingLine total = executed(form.budget().total(), amount);
        List<FundingLine> sources = form.budget().sources().stream()
                .map(source -> executed(source, amount))
                .toList();
        return new EvaluationForm(
                form.header(),
                new BudgetExecution(total, sources, null),
                form.functions(),
                form.goals(),
                form.indicators(),
                form.notApplicable(),
                form.answers());
    }

    /** The row with a word more in its reason. */
    static Indicator explained(Indicator row) {
        return changed(row, row.actual(), row.deviationReason() + "（已核对）");
    }

    private static FundingLine executed(FundingLine line, String amount) {
        return new FundingLine(line.name(), line.budget(), Amount.of(amount), line.higherLevelTransfer());
    }

    private static Indicator changed(Indicator row, String actual, String reason) {
        return new Indicator(
                row.number(),
                row.level1(),
                row.level2(),
                row.level3(),
                row.content(),
                row.target(),
                actual,
                row.maxScore(),
                row.selfScore(),
                reason,
                "",
                row.tier());
    }
}
