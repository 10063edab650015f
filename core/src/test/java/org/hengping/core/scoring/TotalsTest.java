package org.hengping.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Example;
import org.hengping.core.form.FundingLine;
import org.hengping.core.form.Piece.BudgetExecution;
import org.hengping.core.form.Piece.NotApplicable;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.round.Grade;
import org.hengping.core.round.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums, execution, and what is left out of them. */
class TotalsTest {

    @Test
    void the_womens_federation_has_90_of_which_44_are_by_rule() {
        FormScore score = Scoring.score(Example.womensFederation(), RuleSets.national(), 2020);

        assertThat(score.execution().rate()).hasToString("100.00%");
        assertThat(score.execution().computed()).isEqualTo(Score.of("10.00"));
        assertThat(score.totals())
                .isEqualTo(new Totals(
                        new Scale(Score.of(90), Score.of(100), false),
                        new Rating(Score.of(90), null, null),
                        new Rating(Score.of(90), null, null),
                        Score.of(44),
                        Score.of(46),
                        9));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "324,324,0,100.00%,10.00", "324,300,0,92.59%,9.26", "324,300,,92.59%,9.26", "324,324,58.3,82.01%,8.20",
                "100,120,0,120.00%,10.00", "100,10,20,-10.00%,0.00", "0,10,0,-,-", "324,,0,-,-"
            })
    void execution_is_what_was_spent_of_the_budget(
            String budget, String executed, String transfer, String rate, String points) {
        FundingLine total = new FundingLine("年度资金总额", amount(budget), amount(executed), amount(transfer));
        ExecutionScore score = ExecutionScoring.score(new BudgetExecution(total, List.of(), null), RuleSets.national());

        assertThat(score.rate() == null ? null : score.rate().toString()).isEqualTo(rate);
        assertThat(score.computed()).isEqualTo(points == null ? null : Score.of(points));
    }

    @Test
    void what_does_not_apply_counts_nowhere_and_the_total_is_rescaled() {
        Totals totals = Scoring.score(
                        asking(new NotApplicable(null, Level1.SATISFACTION, "无服务对象")), RuleSets.national(), 2020)
                .totals();

        assertThat(totals.expectedMaxScore()).isEqualTo(Score.of(90));
        assertThat(totals.maxScore()).isEqualTo(Score.of(90));
        Rating rating = new Rating(Score.of(90), Score.of(100), Grade.EXCELLENT);
        assertThat(totals.self()).isEqualTo(rating);
        assertThat(totals.computed()).isEqualTo(rating);
    }

    @Test
    void a_row_that_does_not_apply_takes_its_points_along() {
        Totals totals = Scoring.score(asking(new NotApplicable(13, null, "未开展")), RuleSets.national(), 2020)
                .totals();

        assertThat(totals.expectedMaxScore()).isEqualTo(Score.of(90));
        assertThat(totals.maxScore()).isEqualTo(Score.of(80));
        assertThat(totals.computedScore()).isEqualTo(Score.of(80));
        assertThat(totals.byRule()).isEqualTo(Score.of(34));
    }

    @ParameterizedTest
    @CsvSource({"90.00,EXCELLENT", "89.99,GOOD", "80.00,GOOD", "79.99,FAIR", "60.00,FAIR", "59.99,POOR"})
    void grades_have_lower_bounds(String claimed, Grade grade) {
        EvaluationForm form = Rows.form(Rows.judged(Rows.row("质量指标", "内控", "长期坚持", "", "100"), null, claimed));

        assertThat(Scoring.score(form, RuleSets.national().withoutExecution(), 2025)
                        .totals()
                        .self()
                        .grade())
                .isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"90, ", "0, ", "100, EXCELLENT"})
    void there_is_no_grade_unless_the_max_scores_make_up_100(String max, Grade grade) {
        EvaluationForm form = Rows.form(Rows.judged(Rows.row("质量指标", "内控", "长期坚持", "", max), null, "90"));

        Totals totals = Scoring.score(form, RuleSets.national().withoutExecution(), 2025)
                .totals();

        assertThat(totals.self().grade()).isEqualTo(grade);
        assertThat(totals.computed().grade()).isEqualTo(grade);
    }

    private static EvaluationForm asking(NotApplicable request) {
        EvaluationForm form = Example.womensFederation();
        return new EvaluationForm(
                form.header(),
                form.budget(),
                form.functions(),
                form.goals(),
                form.indicators(),
                List.of(request),
                List.of());
    }

    private static Amount amount(String value) {
        return value == null ? null : Amount.of(value);
    }
}
