package org.hengping.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengping.core.scoring.Rows.judged;
import static org.hengping.core.scoring.Rows.row;

import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Score;
import org.hengping.core.indicator.Tier;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scoring classes, one table each. */
class ScoringTest {

    private static final RuleSet RULES = RuleSets.national();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            数量指标 | 至少30场     | 43        | 6.00 | 6.00 | 143.33% | explanation.quantity.over
            数量指标 | 至少30场     | 27        | 6.00 | 5.40 | 90.00%  | explanation.quantity.short
            数量指标 | 至少30场     | 30        | 6.00 | 6.00 | 100.00% | explanation.quantity.reached
            数量指标 | 至少30场     | 38        | 6.00 | 6.00 | 126.67% | explanation.quantity.reached
            数量指标 | 至少30场     | 39        | 6.00 | 6.00 | 130.00% | explanation.quantity.over
            数量指标 | 至少30场     | 0         | 6.00 | 0.00 | 0.00%   | explanation.quantity.short
            数量指标 | 至少30场     | 40余场    | 6.00 | -    | -       | explanation.missing.approximate
            数量指标 | 至少30场     | 完成      | 6.00 | -    | -       | explanation.missing.words
            数量指标 | 至少30场     | 43%       | 6.00 | -    | -       | explanation.missing.unit
            数量指标 | 至少30场     | -3        | 6.00 | -    | -       | explanation.missing.negative
            数量指标 | 至少30场     | --        | 6.00 | -    | -       | explanation.missing.actual
            数量指标 | ≥0次         | 3         | 6.00 | -    | -       | explanation.missing.zeroTarget
            质量指标 | =0起         | 0         | 6.00 | 6.00 | -       | explanation.limit.kept
            质量指标 | =0起         | 2         | 6.00 | 0.00 | -       | explanation.limit.exceeded.RATIO
            质量指标 | 超过30场     | 30        | 6.00 | 6.00 | 100.00% | explanation.quantity.reached
            成本指标 | ≤90万元      | 816000元  | 4.00 | 4.00 | -       | explanation.limit.kept
            成本指标 | ≤90万元      | 100万元   | 4.00 | 3.60 | -       | explanation.limit.exceeded.RATIO
            成本指标 | 90万元       | 100       | 4.00 | 3.60 | -       | explanation.limit.exceeded.RATIO
            成本指标 | =90万元      | 100       | 4.00 | 3.60 | -       | explanation.limit.exceeded.RATIO
            成本指标 | 每人不少于600元 | 500元  | 4.00 | 3.33 | 83.33%  | explanation.quantity.short
            质量指标 | 95%~98%      | 96%       | 5.00 | 5.00 | -       | explanation.range.inside
            质量指标 | 95%~98%      | 76%       | 5.00 | 4.00 | 80.00%  | explanation.range.below.short
            质量指标 | 3至5次       | 10次      | 5.00 | 2.50 | -       | explanation.range.above.exceeded.RATIO
            效益     | 下降5%       | 下降4%    | 5.00 | 4.00 | 80.00%  | explanation.quantity.short
            效益     | 下降5%       | 上升1%    | 5.00 | 0.00 | -       | explanation.trend.opposite
            时效指标 | 12月底前     | 12月20日  | 4.00 | 4.00 | -       | explanation.deadline.onTime
            时效指标 | 2025年12月1日前 | 2025年12月5日 | 4.00 | 3.20 | - | explanation.deadline.late
            时效指标 | 12月底前     | 按时完成  | 4.00 | -    | -       | explanation.missing.date
            质量指标 | 长期坚持     | 坚持      | 5.00 | -    | -       | explanation.missing.tier
            数量指标 | 约30场       | 30        | 5.00 | -    | -       | explanation.missing.approximateTarget
            数量指标 | 3场活动和5次培训 | 8     | 5.00 | -    | -       | explanation.missing.unclearTarget
            数量指标 | --           | 8         | 5.00 | -    | -       | explanation.missing.target
            """)
    void a_row_is_scored(
            String level2, String target, String actual, String max, String points, String completion, String key) {
        RowScore score = Rows.score(row(level2, "办讲座", target, actual, max), RULES);

        assertThat(score.computed()).isEqualTo(points == null ? null : Score.of(points));
        assertThat(score.completion() == null ? null : score.completion().toString())
                .isEqualTo(completion);
        assertThat(score.explanation().key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"'11个、13个',6.00", "'2个、3个',5.00", "5,-", "'1、2、3',-", "都完成了,-"})
    void each_item_is_scored_by_itself_and_the_row_takes_the_mean(String actual, String points) {
        Indicator row = row("数量指标", "创建文明岗、妇女儿童之家", "各3个以上", actual, "6.00");

        assertThat(Rows.score(row, RULES).computed()).isEqualTo(points == null ? null : Score.of(points));
    }

    @ParameterizedTest
    @CsvSource({
        "ACHIEVED,10,10.00",
        "ACHIEVED,8,8.00",
        "ACHIEVED,5,8.00",
        "PARTLY_ACHIEVED,9,7.99",
        "PARTLY_ACHIEVED,6,6.00",
        "PARTLY_ACHIEVED,2,6.00",
        "NOT_ACHIEVED,9,5.99",
        "NOT_ACHIEVED,0,0.00"
    })
    void points_stay_inside_the_tier_that_was_picked(Tier tier, String claimed, String points) {
        Indicator row = judged(row("质量指标", "内控", "长期坚持", "已坚持", "10.00"), tier, claimed);

        assertThat(Rows.score(row, RULES).computed()).isEqualTo(Score.of(points));
    }

    @Test
    void a_missed_limit_may_fall_linearly_to_nothing_at_twice_the_target() {
        RuleSet linear = variant(RuleSet.Reverse.LINEAR_TO_TWICE, RuleSet.PerItem.MEAN);

        assertThat(Rows.score(row("成本指标", "经费", "≤90万元", "108万元", "5.00"), linear)
                        .computed())
                .isEqualTo(Score.of("4.00"));
        assertThat(Rows.score(row("成本指标", "经费", "≤90万元", "200万元", "5.00"), linear)
                        .computed())
                .isEqualTo(Score.ZERO);
    }

    @Test
    void a_rule_set_may_take_the_lowest_item() {
        RuleSet lowest = variant(RuleSet.Reverse.RATIO, RuleSet.PerItem.LOWEST);

        assertThat(Rows.score(row("数量指标", "甲、乙", "各3个以上", "2个、3个", "6.00"), lowest)
                        .computed())
                .isEqualTo(Score.of("4.00"));
    }

    @Test
    void a_row_without_points_is_not_scored() {
        Indicator row = new Indicator(
                1,
                new Indicator.Levels(row("数量指标", "讲座", "5场", "5", "1").level1(), "", ""),
                "讲座",
                "5场",
                "5",
                new Indicator.Points(null, null),
                new Indicator.Shortfall("", ""),
                null);

        assertThat(Rows.score(row, RULES).explanation().key()).isEqualTo("explanation.missing.maxScore");
    }

    @Test
    void the_sentence_can_be_checked_with_a_calculator() {
        RowScore score = Rows.score(row("数量指标", "讲座", "至少30场", "27", "6.00"), RULES);

        assertThat(score.explanation().arguments().stream().map(Object::toString))
                .containsExactly("≥30场", "27场", "90.00%", "6.00", "27", "30", "5.40", "130");
    }

    private static RuleSet variant(RuleSet.Reverse reverse, RuleSet.PerItem perItem) {
        return RULES.scoring(new RuleSet.MissedTargets(
                reverse, RULES.missed().tiers(), perItem, RULES.missed().latePerDay()));
    }
}
