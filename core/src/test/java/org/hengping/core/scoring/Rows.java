package org.hengping.core.scoring;

import java.util.List;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.indicator.Tier;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.RuleSets;
import org.jspecify.annotations.Nullable;

/** Rows and forms to score. */
public final class Rows {

    private Rows() {}

    public static Indicator row(String level2, String content, String target, String actual, String max) {
        return new Indicator(
                1,
                new Indicator.Levels(Level1.OUTPUT, level2, ""),
                content,
                target,
                actual,
                new Indicator.Points(Score.of(max), Score.of(max)),
                new Indicator.Shortfall("", ""),
                null);
    }

    public static Indicator judged(Indicator row, @Nullable Tier tier, @Nullable String claimed) {
        return new Indicator(
                row.number(),
                new Indicator.Levels(row.level1(), row.level2(), row.level3()),
                row.content(),
                row.target(),
                row.actual(),
                new Indicator.Points(row.maxScore(), claimed == null ? null : Score.of(claimed)),
                new Indicator.Shortfall(row.deviationReason(), row.improvement()),
                tier);
    }

    public static EvaluationForm form(Indicator... rows) {
        EvaluationForm blank = EvaluationForm.blank("某局");
        return new EvaluationForm(
                blank.header(), blank.budget(), blank.functions(), blank.goals(), List.of(rows), List.of(), List.of());
    }

    public static RowScore score(Indicator row, RuleSet rules) {
        return Scoring.score(form(row), rules, 2025).rows().getFirst();
    }

    /** The points of a row of 10, in 2024; where the rule cannot decide, the last word of what is missing. */
    public static String outcome(String level2, String content, String target, String actual) {
        RowScore score = Scoring.score(form(row(level2, content, target, actual, "10")), RuleSets.national(), 2024)
                .rows()
                .getFirst();
        return score.computed() == null
                ? score.explanation().key().replace("explanation.missing.", "")
                : score.computed().toString();
    }
}
