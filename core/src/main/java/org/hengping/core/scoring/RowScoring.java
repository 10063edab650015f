package org.hengping.core.scoring;

import org.hengping.core.Sentence;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Score;
import org.hengping.core.round.RuleSet;
import org.hengping.core.value.Actual;
import org.hengping.core.value.Target;
import org.hengping.core.value.Target.Deadline;

/** Scores one row: finds the class of its target and hands it on. */
final class RowScoring {

    private RowScoring() {}

    static RowScore score(UnderstoodForm understood, Indicator row, RuleSet rules, int fiscalYear) {
        return understood
                .row(row.number())
                .map(counting -> score(counting, rules, fiscalYear))
                .orElseGet(() -> new RowScore(row.number(), null, null, Sentence.of(why(understood.form(), row))));
    }

    /** Why a row does not count. */
    private static String why(EvaluationForm form, Indicator row) {
        return form.notApplicable(row) ? "explanation.notApplicable" : "explanation.empty";
    }

    private static RowScore score(UnderstoodRow understood, RuleSet rules, int fiscalYear) {
        Score max = understood.row().maxScore();
        Points points = max == null ? Points.undecided("maxScore") : points(understood, max, rules, fiscalYear);
        return points.of(understood.row());
    }

    private static Points points(UnderstoodRow understood, Score max, RuleSet rules, int fiscalYear) {
        Indicator row = understood.row();
        Actual actual = understood.actual();
        NumberScoring numbers = new NumberScoring(max, row.cost(), rules);
        return switch (understood.target()) {
            case Target.Quantity quantity -> numbers.quantity(quantity, actual);
            case Target.PerUnit each -> numbers.quantity(each.each(), actual);
            case Target.PerItem each -> ItemScoring.score(row, each, actual, numbers, rules);
            case Target.Range range -> numbers.range(range, actual);
            case Target.Trend trend -> numbers.trend(trend, actual);
            case Deadline deadline -> DeadlineScoring.score(row, max, deadline, rules, fiscalYear);
            case Target.Tiered tiered -> TierScoring.score(row, max, rules);
            case Target.Qualitative words -> TierScoring.score(row, max, rules);
            case Target.Approximate about -> unclear(row, max, rules, "approximateTarget");
            case Target.Unclear unclear -> unclear(row, max, rules, "unclearTarget");
            case Target.Placeholder nothing -> Points.undecided("target");
        };
    }

    private static Points unclear(Indicator row, Score max, RuleSet rules, String missing) {
        return row.tier() == null ? Points.undecided(missing) : TierScoring.score(row, max, rules);
    }
}
