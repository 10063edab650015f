package org.hengping.core.form;

import java.util.ArrayList;
import java.util.List;
import org.hengping.core.form.Piece.AnnualGoals;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Score;

/** A form that nothing stands in the way of, to test with. */
public final class GoodForm {

    private GoodForm() {}

    /** The example with everything mended or answered. */
    public static EvaluationForm good() {
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
                                    new Indicator.Levels(row.level1(), row.level2(), ""),
                                    "服务对象满意",
                                    "≥95%",
                                    "96%",
                                    new Indicator.Points(Score.of(10), Score.of(10)),
                                    new Indicator.Shortfall("", ""),
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

    /** The same with another actual value, claim and reason in one row. */
    public static EvaluationForm with(int number, String actual, String selfScore, String reason) {
        EvaluationForm form = good();
        List<Indicator> rows = form.indicators().stream()
                .map(row -> row.number() != number
                        ? row
                        : new Indicator(
                                number,
                                new Indicator.Levels(row.level1(), row.level2(), row.level3()),
                                row.content(),
                                row.target(),
                                actual,
                                new Indicator.Points(row.maxScore(), Score.of(selfScore)),
                                new Indicator.Shortfall(reason, ""),
                                row.tier()))
                .toList();
        return form.with(rows);
    }

    private static Indicator changed(Indicator row, String actual, String reason) {
        return new Indicator(
                row.number(),
                new Indicator.Levels(row.level1(), row.level2(), row.level3()),
                row.content(),
                row.target(),
                actual,
                new Indicator.Points(row.maxScore(), row.selfScore()),
                new Indicator.Shortfall(reason, ""),
                row.tier());
    }
}
