package org.hengping.core.scoring;

import java.util.List;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.round.RuleSet;

/** Scores a form by a rule set: every row by itself, then the sums. The self scores of a form never make computed ones, they only stand in for what the rule cannot decide. */
public final class Scoring {

    private Scoring() {}

    /** @param fiscalYear the year that days without a year belong to */
    public static FormScore score(EvaluationForm form, RuleSet rules, int fiscalYear) {
        return score(UnderstoodForm.of(form), rules, fiscalYear);
    }

    /** The same, where the form is understood already. */
    public static FormScore score(UnderstoodForm understood, RuleSet rules, int fiscalYear) {
        EvaluationForm form = understood.form();
        ExecutionScore execution = ExecutionScoring.score(form.budget(), rules);
        List<RowScore> rows = form.indicators().stream()
                .map(row -> RowScoring.score(understood, row, rules, fiscalYear))
                .toList();
        return new FormScore(execution, rows, Summing.totals(form, execution, rows, rules));
    }
}
