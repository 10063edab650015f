package org.hengping.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which way is better, by the words around a number. */
class DirectionScoringTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2小时内 | 1.5小时 | 10.00
            2小时内 | 3小时 | 6.67
            两小时内 | 90分钟 | 10.00
            30天内 | 25天 | 10.00
            30个工作日内 | 28个工作日 | 10.00
            在10个工作日内完成 | 9个工作日 | 10.00
            15分钟内到达现场 | 12分钟 | 10.00
            收到资金30日内 | 25日 | 10.00
            受理后7日内答复 | 8日 | 8.75
            3-5个工作日内 | 2个工作日 | 10.00
            5万元（含）以内 | 5万元 | 10.00
            举办3场内部培训 | 3场 | 10.00
            服务20家国内企业 | 18家 | 9.00
            反向指标5% | 4% | 10.00
            正向指标5% | 4% | 8.00
            投诉率不高于当年受理量的3% | 2% | 10.00
            """)
    void within_is_at_most(String target, String actual, String outcome) {
        assertThat(Rows.outcome("数量指标", "事项", target, actual)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            95% | 98% | 10.00
            100% | 98% | 9.80
            =100% | 98% | 9.80
            5% | 6% | 10.00
            ≤5% | 6% | 8.33
            20万元 | 18万元 | 10.00
            20万元 | 25万元 | 8.00
            =20万元 | 18万元 | 10.00
            """)
    void a_rate_of_cost_is_no_amount_of_cost(String target, String actual, String outcome) {
        assertThat(Rows.outcome("成本指标", "事项", target, actual)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ≤0起 | 无 | 10.00
            ≤0起 | 未发生 | 10.00
            ≤1起 | 未发生 | 10.00
            ≤2起 | 无 | 10.00
            ≤2起 | 全年未发生重大安全责任事故 | 10.00
            ≤2起 | 未发生一起 | 10.00
            ≤2起 | 零投诉 | 10.00
            ≤2起 | 零起 | 10.00
            ≤5% | 无差错 | 10.00
            =0起 | 没有发生 | 10.00
            0起 | 0起 | 10.00
            0 | 0 | 10.00
            0% | 0% | 10.00
            0% | 1% | 0.00
            0 | 零 | 10.00
            零事故 | 0起 | 10.00
            零投诉 | 2起 | 0.00
            重大安全事故零发生 | 未发生 | 10.00
            零容忍 | 0起 | tier
            ≥5场 | 未开展 | words
            ≥5场 | 无 | words
            ≤2起 | 无法统计 | words
            ≤2起 | 未统计 | words
            ≤30万元 | 无 | words
            """)
    void none_of_what_nobody_wants_is_0(String target, String actual, String outcome) {
        assertThat(Rows.outcome("数量指标", "事项", target, actual)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            下降2个百分点 | 上升1个百分点 | 0.00
            提高2个百分点 | 下降1个百分点 | 0.00
            提高2个百分点 | 提高1个百分点 | 5.00
            提高3个百分点 | 提高4% | unit
            较上年减少10起 | 增加5起 | 0.00
            减少10起 | 增加12起 | 0.00
            减少10起 | 减少12起 | 10.00
            较上年增加10万元 | 减少3万元 | 0.00
            较上年增加10万元 | 12万元 | 10.00
            投诉率下降5%以上 | 投诉率上升1% | 0.00
            增长5% | 同比增长-2% | 0.00
            增长5%-8% | 增长6% | 10.00
            增长5%-8% | 增长4% | 8.00
            增长5%-8% | 下降1% | 0.00
            ≥5% | 下降6% | movement
            ≤0% | 下降5.2% | 10.00
            ≤5% | 下降6% | movement
            0起 | 同比减少5起 | movement
            ≤0件 | 下降10件以上 | movement
            零投诉 | 同比减少5起以上 | movement
            ≥10% | 增长11% | 10.00
            下降5% | 下降到3% | movement
            降低成本率5% | 降低6% | 10.00
            """)
    void the_opposite_movement_scores_0(String target, String actual, String outcome) {
        assertThat(Rows.outcome("数量指标", "事项", target, actual)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ≤30万元 | 30万元以上 | bound
            ≤30万元 | 超过30万元 | bound
            ≥4次 | 不足4次 | bound
            ≥4次 | 低于4次 | bound
            ≥4次 | ≤4次 | bound
            ≥30场 | 30场以内 | bound
            ≤5% | 高于3% | bound
            ≥90% | 85%以上 | bound
            ≤30万元 | 35万元以内 | bound
            ≥4次 | 3-5次 | bound
            3-5次 | 3-5次 | bound
            3-5次 | 4次以上 | bound
            增长10% | 增长8%以上 | bound
            ≥90% | 95%以上 | 10.00
            ≥90% | 90-95% | 10.00
            ≤30万元 | 28万元以内 | 10.00
            ≤5% | 3%-4% | 10.00
            ≤5% | 未超过5% | 10.00
            ≥4次 | 超过4次 | 10.00
            =8个 | 8个以上 | 10.00
            增长10% | 增长12%以上 | 10.00
            3-5次 | 4次 | 10.00
            """)
    void a_bound_decides_only_where_it_implies_the_target(String target, String actual, String outcome) {
        assertThat(Rows.outcome("数量指标", "事项", target, actual)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"能耗下降率,10.00", "游客接待量,movement"})
    void a_decrease_is_no_contradiction_where_the_row_is_about_one(String content, String outcome) {
        assertThat(Rows.outcome("效益指标", content, "≥5%", "下降6%")).isEqualTo(outcome);
    }
}
