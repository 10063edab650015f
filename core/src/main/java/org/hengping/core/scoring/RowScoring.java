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

    static RowScore score(EvaluationForm form, Indicator row, RuleSet rules, int fiscalYear) {
        if (form.notApplicable(row)) {
            return new RowScore(row.number(), null, null, Sentence.of("explanation.notApplicable"));
        }
        if (row.empty()) {
            return new RowScore(row.number(), null, null, Sentence.of("explanation.empty"));
        }
        Score max = row.maxScore();
        Points points = max == null ? Points.undecided("maxScore") : points(row, max, rules, fiscalYear);
        return points.of(row);
    }

    private static Points points(Indicator row, Score max, RuleSet rules, int fiscalYear) {
        Target target = row.promised();
        Actual actual = row.reached(target);
        NumberScoring numbers = new NumberScoring(max, row.cost(), rules);
        return switch (target) {
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
