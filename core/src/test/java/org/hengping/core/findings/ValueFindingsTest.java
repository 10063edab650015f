package org.hengping.core.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.RuleSets;
import org.hengping.core.scoring.Rows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is noticed about a value that was, or was not, understood. */
class ValueFindingsTest {

    private static final RuleSet RULES = RuleSets.national();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ≤5万元   | 4.8万            | ''
            ≥1万人次 | 12000            | ACTUAL_NOT_A_NUMBER.scale
            ≥90%     | 0.95             | ACTUAL_NOT_A_NUMBER.fraction
            ≥5%      | 下降6%           | ACTUAL_NOT_A_NUMBER.movement
            ≥1次/月  | 12次             | ACTUAL_NOT_A_NUMBER.span
            ≥4次     | 3-5次            | ACTUAL_NOT_A_NUMBER.bound
            ≥30场    | 30场以内         | ACTUAL_NOT_A_NUMBER.bound
            ≥90%     | 95%以上          | ''
            ≤2起     | 未发生           | ''
            0起      | 0起              | DIRECTION_UNKNOWN.AT_MOST
            ≥50人    | 50户             | UNIT_MISMATCH
            ≥300吨   | 310t             | ''
            ≤1天     | 20小时           | ''
            三场     | 三场             | DIRECTION_UNKNOWN.AT_LEAST
            ≥4次     | 5次（其中线上2次） | VALUE_PICKED
            各4次    | 各4次            | ''
            12月底前 | 3月启动，11月30日完成 | VALUE_PICKED
            12月底前 | 11月30日完成     | ''
            """)
    void a_value_is_noticed_or_left_in_peace(String target, String actual, String expected) {
        Indicator row = new Indicator(
                1,
                new Indicator.Levels(Level1.OUTPUT, "数量指标", ""),
                "甲、乙",
                target,
                actual,
                new Indicator.Points(Score.of("10"), Score.of("10")),
                new Indicator.Shortfall("因故", ""),
                null);
        EvaluationForm form = Rows.form(row);
        List<String> found = JudgedForm.of(form, RULES, 2024).findings().stream()
                .filter(finding -> finding.place().piece() instanceof PieceId.Row)
                .map(finding -> finding.message().key().replace("finding.", ""))
                .toList();

        assertThat(String.join(" ", found)).isEqualTo(expected);
    }
}
