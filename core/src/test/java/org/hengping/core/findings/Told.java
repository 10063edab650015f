package org.hengping.core.findings;

import java.util.List;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Piece.AnnualGoals;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.round.RuleSets;

/** What is noticed about an account of the year, beside rows that are as they should be. */
final class Told {

    private Told() {}

    /** Ids of the findings of a weight that stands in the way, without those about points. */
    static List<String> warnings(String planned, String achieved, Indicator... rows) {
        EvaluationForm blank = EvaluationForm.blank("某局");
        EvaluationForm form = new EvaluationForm(
                blank.header(),
                blank.budget(),
                blank.functions(),
                new AnnualGoals(planned, achieved),
                List.of(rows),
                List.of(),
                List.of());
        return JudgedForm.of(form, RuleSets.national(), 2024).findings().stream()
                .filter(finding -> finding.level() != Level.NOTICE)
                .map(finding -> finding.rule().name())
                .filter(rule -> !rule.contains("MAX_SCORE") && !rule.equals("OVER_FULFILMENT"))
                .toList();
    }

    static Indicator row(String level2, String content, String target, String actual) {
        return new Indicator(
                1,
                new Indicator.Levels(Level1.OUTPUT, level2, ""),
                content,
                target,
                actual,
                new Indicator.Points(Score.of(10), Score.of(10)),
                new Indicator.Shortfall("", ""),
                null);
    }
}
