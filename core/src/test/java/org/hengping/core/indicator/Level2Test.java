package org.hengping.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the second level of a row says of it, in whatever words. */
class Level2Test {

    @ParameterizedTest
    @CsvSource({
        "数量指标, QUANTITY",
        "质量指标, QUALITY",
        "时效, TIMELINESS",
        "经济成本指标, COST",
        "环境效益指标, ECOLOGICAL",
        "可持续影响指标, SUSTAINABLE",
        "受益对象满意度, SATISFACTION"
    })
    void the_usual_label_of_a_second_level_is_known(String label, Level2 level) {
        assertThat(Level2.usual(label)).contains(level);
        assertThat(Level2.of(label)).contains(level);
    }

    @ParameterizedTest
    @CsvSource({
        "成本指标, true, false",
        "成本节约, true, false",
        "项目成本控制（20分）, true, false",
        "數量指標, false, true",
        "完成 数 量, false, true",
        "数量和质量, false, true",
        "数量和成本, true, false",
        "质量指标, false, false",
        "'', false, false"
    })
    void a_label_that_says_more_names_its_level_too(String label, boolean cost, boolean quantity) {
        Indicator row = Indicator.blank(1, Level1.OUTPUT, label);

        assertThat(row.cost()).isEqualTo(cost);
        assertThat(row.quantity()).isEqualTo(quantity);
        assertThat(row.level2()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"成本节约", "完成数量", "数量指标(20分)"})
    void a_label_that_says_more_is_not_the_usual_one(String label) {
        assertThat(Level2.usual(label)).isEmpty();
    }
}
