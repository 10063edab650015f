package org.hengping.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Score;
import org.hengping.core.round.RuleSets;

/** What holds for every row. */
class ScoringPropertiesTest {

    @Property
    void a_score_is_never_below_0_or_above_its_max(
            @ForAll("targets") String target, @ForAll("actuals") String actual, @ForAll @IntRange(max = 60) int max) {
        Score most = Score.of(max);
        RowScore score = Rows.score(row(target, actual, most), RuleSets.national());

        assertThat(score.computed())
                .satisfiesAnyOf(computed -> assertThat(computed).isNull(), computed -> assertThat(computed)
                        .isBetween(Score.ZERO, most));
    }

    @Property
    void more_is_never_worse_for_a_target_to_reach(
            @ForAll @IntRange(min = 1, max = 500) int target,
            @ForAll @IntRange(max = 2000) int less,
            @ForAll @IntRange(max = 2000) int more) {
        Score low = computed("≥" + target + "场", String.valueOf(less));
        Score high = computed("≥" + target + "场", String.valueOf(less + more));

        assertThat(high).isGreaterThanOrEqualTo(low);
    }

    @Property
    void more_is_never_better_for_a_limit(
            @ForAll @IntRange(min = 1, max = 500) int target,
            @ForAll @IntRange(max = 2000) int less,
            @ForAll @IntRange(max = 2000) int more) {
        Score low = computed("≤" + target + "场", String.valueOf(less));
        Score high = computed("≤" + target + "场", String.valueOf(less + more));

        assertThat(high).isLessThanOrEqualTo(low);
    }

    @Provide
    Arbitrary<String> targets() {
        return Arbitraries.of(
                        "≥%d场",
                        "≤%d场",
                        "%d%%~90%%",
                        "各%d个以上",
                        "每人不少于%d元",
                        "下降%d%%",
                        "增长%d%%",
                        "=%d个",
                        "超过%d人",
                        "12月%d日前",
                        "%d期")
                .flatMap(pattern -> Arbitraries.integers().between(0, 120).map(number -> pattern.formatted(number)));
    }

    @Provide
    Arbitrary<String> actuals() {
        Arbitrary<String> numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("-10"), new BigDecimal("100000"))
                .ofScale(2)
                .map(BigDecimal::toPlainString);
        return Arbitraries.oneOf(
                numbers, numbers.map(n -> n + "%"), numbers.map(n -> n + "个、3个"), Arbitraries.of("完成", "12月20日", ""));
    }

    private static Score computed(String target, String actual) {
        Score computed = Rows.score(row(target, actual, Score.of(6)), RuleSets.national())
                .computed();
        assertThat(computed).isNotNull();
        return computed;
    }

    private static Indicator row(String target, String actual, Score max) {
        return Rows.row("数量指标", "甲、乙", target, actual, max.toString());
    }
}
