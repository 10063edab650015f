package org.hengping.core.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengping.core.scoring.Rows.judged;
import static org.hengping.core.scoring.Rows.row;

import java.util.List;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Example;
import org.hengping.core.form.FundingLine;
import org.hengping.core.form.Piece.Answer;
import org.hengping.core.form.Piece.BudgetExecution;
import org.hengping.core.form.Piece.NotApplicable;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.RuleSets;
import org.hengping.core.scoring.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is noticed, on the example and on single rows. */
class FindingsTest {

    private static final EvaluationForm EXAMPLE = Example.womensFederation();

    @Test
    void the_womens_federation_is_told_exactly_this() {
        List<Finding> findings = noticed(EXAMPLE, RuleSets.national());

        assertThat(findings.stream().map(finding -> finding.level() + " " + finding.key()))
                .containsExactlyInAnyOrder(
                        "ERROR MAX_SCORE_TOTAL@rows.maxScore",
                        "ERROR GROUP_MAX_SCORE@rows.maxScore.SATISFACTION",
                        "ERROR PER_ITEM_INCOMPLETE@row/4.actual",
                        "WARNING OVER_FULFILMENT@row/1.deviationReason",
                        "WARNING OVER_FULFILMENT@row/2.deviationReason",
                        "WARNING OVER_FULFILMENT@row/5.deviationReason",
                        "WARNING OVER_FULFILMENT@row/13.deviationReason",
                        "WARNING ACTUAL_NOT_A_NUMBER@row/9.actual",
                        "WARNING ACTUAL_NOT_A_NUMBER@row/10.actual",
                        "WARNING TRANSFER_IMPLAUSIBLE@budget.transfer",
                        "WARNING NARRATIVE_CONFLICT@row/4.actual",
                        "WARNING GOAL_WITHOUT_INDICATOR@goals.planned.7",
                        "NOTICE INDICATOR_WITHOUT_GOAL@row/6.content",
                        "NOTICE INDICATOR_WITHOUT_GOAL@row/7.content",
                        "NOTICE INDICATOR_WITHOUT_GOAL@row/16.content",
                        "NOTICE TEMPLATE_WORDING@goals.planned",
                        "NOTICE ALL_FULL_MARKS@rows.selfScore",
                        "NOTICE DIRECTION_UNKNOWN@row/1.target",
                        "NOTICE DIRECTION_UNKNOWN@row/3.target",
                        "NOTICE VALUE_PICKED@row/13.target",
                        "NOTICE VALUE_PICKED@row/13.actual",
                        "NOTICE NOT_APPLICABLE_ROW@row/11.content",
                        "NOTICE NOT_APPLICABLE_ROW@row/14.content",
                        "NOTICE NOT_APPLICABLE_ROW@row/17.content");
    }

    @ParameterizedTest
    @CsvSource({"1,420.00%", "2,143.33%", "5,320.00%", "13,227.50%"})
    void over_fulfilment_names_its_percentage(int row, String completion) {
        Finding finding = one(noticed(EXAMPLE, RuleSets.national()), "OVER_FULFILMENT@row/" + row + ".deviationReason");

        assertThat(finding.message().arguments().getFirst()).hasToString(completion);
    }

    @Test
    void the_sum_of_the_max_scores_says_what_it_is_and_should_be() {
        Finding finding = one(noticed(EXAMPLE, RuleSets.national()), "MAX_SCORE_TOTAL@rows.maxScore");

        assertThat(finding.found()).isEqualTo("90.00");
        assertThat(finding.expected()).isEqualTo("100.00");
    }

    @Test
    void a_group_asked_to_be_left_out_is_no_error_any_more() {
        EvaluationForm form = with(EXAMPLE, List.of(new NotApplicable(null, Level1.SATISFACTION, "无服务对象")), List.of());

        assertThat(noticed(form, RuleSets.national()).stream()
                        .filter(finding -> finding.rule().name().contains("MAX_SCORE")))
                .extracting(Finding::level)
                .containsExactly(Level.WARNING);
    }

    @Test
    void where_splits_vary_a_group_is_only_a_notice() {
        assertThat(noticed(EXAMPLE, RuleSets.hubei()).stream()
                        .filter(finding -> finding.rule() == Rule.GROUP_MAX_SCORE))
                .extracting(Finding::level)
                .containsOnly(Level.NOTICE)
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            至少30场 | 30     | 6.00 | 6.00 |             | -
            至少30场 | 30     | 6.00 | 6.50 |             | ERROR SCORE_ABOVE_MAX@row/1.selfScore
            至少30场 | 30     | 6.00 | -    |             | ERROR SCORE_MISSING@row/1.selfScore
            至少30场 | 27     | 6.00 | 5.40 |             | ERROR REASON_MISSING@row/1.deviationReason
            至少30场 | 27     | 6.00 | 5.40 | 场馆维修    | -
            至少30场 | 27     | 6.00 | 6.00 | 场馆维修    | WARNING SCORE_DIFFERS@row/1.selfScore
            至少30场 | 27     | 6.00 | 5.50 | 场馆维修    | -
            至少30场 | 27     | 6.00 | 5.51 | 场馆维修    | WARNING SCORE_DIFFERS@row/1.selfScore
            至少30场 | 39     | 6.00 | 6.00 |             | WARNING OVER_FULFILMENT@row/1.deviationReason
            至少30场 | 39     | 6.00 | 6.00 | 需求增加    | -
            至少30场 | 完成   | 6.00 | 6.00 |             | WARNING ACTUAL_NOT_A_NUMBER@row/1.actual
            至少30场 |        | 6.00 | 6.00 |             | WARNING ACTUAL_NOT_A_NUMBER@row/1.actual
            40余场   | 43     | 6.00 | 6.00 |             | -
            长期坚持 | 坚持   | 6.00 | 6.00 |             | WARNING TARGET_NOT_MEASURABLE@row/1.target
            至少30场 | 43%    | 6.00 | 6.00 |             | WARNING UNIT_MISMATCH@row/1.actual
            各3个以上 | 3、3   | 6.00 | 6.00 |             | -
            各3个以上 | 3      | 6.00 | 6.00 |             | ERROR PER_ITEM_INCOMPLETE@row/1.actual
            """)
    void a_row_is_noticed_or_left_in_peace(
            String target, String actual, String max, String self, String reason, String expected) {
        Indicator plain = judged(row("数量指标", "甲、乙", target, actual == null ? "" : actual, max), null, self);
        Indicator row = new Indicator(
                1,
                new Indicator.Levels(plain.level1(), plain.level2(), ""),
                plain.content(),
                plain.target(),
                plain.actual(),
                new Indicator.Points(plain.maxScore(), plain.selfScore()),
                new Indicator.Shortfall(reason == null ? "" : reason, ""),
                null);
        List<String> found = noticed(Rows.form(row), RuleSets.national()).stream()
                .filter(finding -> finding.place().piece() instanceof PieceId.Row)
                .map(finding -> finding.level() + " " + finding.key())
                .toList();

        assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void errors_and_unanswered_warnings_stand_in_the_way() {
        List<Finding> findings = noticed(EXAMPLE, RuleSets.national());
        EvaluationForm answered =
                with(EXAMPLE, List.of(), List.of(new Answer("OVER_FULFILMENT@row/1.deviationReason", "需求增加")));

        assertThat(Blocking.of(EXAMPLE, findings)).hasSize(12);
        assertThat(Blocking.of(answered, findings)).hasSize(11).noneMatch(finding -> finding.level() == Level.NOTICE);
    }

    @Test
    void nobody_answers_an_error_away() {
        EvaluationForm form = with(EXAMPLE, List.of(), List.of(new Answer("MAX_SCORE_TOTAL@rows.maxScore", "就这样")));

        assertThat(Blocking.of(form, noticed(form, RuleSets.national())))
                .extracting(Finding::rule)
                .contains(Rule.MAX_SCORE_TOTAL);
    }

    @Test
    void execution_points_above_the_rules_are_noticed() {
        EvaluationForm form = new EvaluationForm(
                EXAMPLE.header(),
                new BudgetExecution(EXAMPLE.budget().total(), EXAMPLE.budget().sources(), Score.of("12")),
                EXAMPLE.functions(),
                EXAMPLE.goals(),
                EXAMPLE.indicators(),
                List.of(),
                List.of());

        assertThat(noticed(form, RuleSets.national()))
                .extracting(Finding::key)
                .contains("SCORE_ABOVE_MAX@budget.selfScore");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "324,324,10,财政拨款,324,324,-",
                "324,324,10,财政拨款,330,324,ERROR FUNDS_DO_NOT_ADD_UP@budget.budget",
                "324,324,10,财政拨款,300,324,WARNING FUNDS_DO_NOT_ADD_UP@budget.budget",
                "324,324,10,其他资金,300,324,-",
                "324,324,400,财政拨款,324,324,ERROR TRANSFER_IMPLAUSIBLE@budget.transfer",
                "324,324,-1,财政拨款,324,324,WARNING OVER_EXECUTION@budget.executed",
                "324,324,58.3,财政拨款,324,324,-"
            })
    void the_money_is_noticed_or_left_in_peace(
            String budget, String executed, String transfer, String source, String of, String spent, String expected) {
        FundingLine total = new FundingLine("年度资金总额", Amount.of(budget), Amount.of(executed), Amount.of(transfer));
        FundingLine line = new FundingLine(source, Amount.of(of), Amount.of(spent), null);
        EvaluationForm form = new EvaluationForm(
                EXAMPLE.header(),
                new BudgetExecution(total, List.of(line), null),
                EXAMPLE.functions(),
                EXAMPLE.goals(),
                EXAMPLE.indicators(),
                List.of(),
                List.of());
        List<String> found = noticed(form, RuleSets.national()).stream()
                .filter(finding -> finding.place().piece().equals(PieceId.BUDGET))
                .map(finding -> finding.level() + " " + finding.key())
                .toList();

        if (expected == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).contains(expected);
        }
    }

    private static List<Finding> noticed(EvaluationForm form, RuleSet rules) {
        return JudgedForm.of(form, rules, 2020).findings();
    }

    private static Finding one(List<Finding> findings, String key) {
        return findings.stream()
                .filter(finding -> finding.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static EvaluationForm with(EvaluationForm form, List<NotApplicable> requests, List<Answer> answers) {
        return new EvaluationForm(
                form.header(), form.budget(), form.functions(), form.goals(), form.indicators(), requests, answers);
    }
}
