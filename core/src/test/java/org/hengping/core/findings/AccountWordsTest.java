package org.hengping.core.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengping.core.value.Target;
import org.hengping.core.value.TargetGrammar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the account of the year says at least, at most, rose and fell: as targets say it. */
class AccountWordsTest {

    private static final String CONFLICT = "NARRATIVE_CONFLICT";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "≥95%",
                "不低于95%",
                "不少于95%",
                "不小于95%",
                "不得低于95%",
                "不得少于95%",
                "未低于95%",
                "没有低于95%",
                "至少95%",
                "起码95%",
                "超过95%",
                "超过了95%",
                "高于95%",
                "大于95%",
                "突破95%",
                "逾95%",
                "超95%",
                "95%以上",
                "95%及以上",
                "95%（含）以上",
                "不低于（含）95%"
            })
    void at_least_is_at_least_in_both(String words) {
        assertThat(TargetGrammar.read(words, false)).isInstanceOfSatisfying(Target.Quantity.class, target -> assertThat(
                        target.comparison().reverse(false))
                .isFalse());
        assertThat(told("培训合格率", "≥85%", "98%", "培训合格率" + words)).isEmpty();
        assertThat(told("培训合格率", "≥85%", "90%", "培训合格率" + words)).containsExactly(CONFLICT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "≤3%", "不超过3%", "不高于3%", "不大于3%", "不多于3%", "不得超过3%", "不得高于3%", "未超过3%", "未突破3%", "没有超过3%", "最多3%",
                "至多3%", "控制在3%", "控制在3%以内", "低于3%", "小于3%", "不到3%", "不足3%", "不满3%", "3%以下", "3%之内", "3%及以下"
            })
    void at_most_is_at_most_in_both(String words) {
        assertThat(TargetGrammar.read(words, false)).isInstanceOfSatisfying(Target.Quantity.class, target -> assertThat(
                        target.comparison().reverse(false))
                .isTrue());
        assertThat(told("群众信访投诉率", "≤5%", "1.2%", "群众信访投诉率" + words)).isEmpty();
        assertThat(told("群众信访投诉率", "≤5%", "4.5%", "群众信访投诉率" + words)).containsExactly(CONFLICT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            家庭教育公益讲座 | ≥30场 | 36场 | 开展家庭教育公益讲座不少于30场     | 0
            群众信访投诉率 | ≤5% | 1.2% | 群众信访投诉率不高于当年受理量的3%       | 0
            群众信访投诉率 | ≤5% | 4.5% | 群众信访投诉率不高于当年受理量的3%       | 1
            家庭教育公益讲座 | ≥10场 | 20场 | 开展家庭教育公益讲座不得少于30场   | 1
            家庭教育公益讲座 | ≥10场 | 20场 | 举办了不少于30场家庭教育公益讲座   | 1
            家庭教育公益讲座 | ≥30场 | 36场 | 举办了不少于30场家庭教育公益讲座   | 0
            生产安全事故起数 | ≤9起  | 3起  | 发生生产安全事故最多5起            | 0
            生产安全事故起数 | ≤9起  | 7起  | 发生生产安全事故最多5起            | 1
            生产安全事故起数 | ≤9起  | 7起  | 发生生产安全事故没有超过5起        | 1
            接警出动到场时间 | ≤10分钟 | 8.4分钟 | 接警出动到场时间不大于10分钟  | 0
            接警出动到场时间 | ≤12分钟 | 11分钟 | 接警出动到场时间10分钟内       | 1
            纠纷调解成功率 | ≥85% | 87.5% | 受理纠纷240件，调解成功210件，成功率不低于85%        | 0
            婚姻家庭纠纷调解成功率 | ≥85% | 87.5% | 受理婚姻家庭纠纷240件，成功率不低于90% | 1
            纠纷调解成功率 | ≥85% | 87.5% | 对外服务效果满意率不低于95%                      | 0
            火灾起数 | 下降3% | 下降5.1% | 火灾起数412起，较去年同期下降5.1%                    | 0
            火灾起数 | 下降3% | 下降3.5% | 火灾起数412起，较去年同期下降5.1%                    | 1
            火灾起数 | 下降3% | 下降5.1% | 火灾起数同比下降超过了5%                            | 0
            火灾起数 | 下降3% | 下降4.1% | 火灾起数同比下降超过5%                              | 1
            火灾起数 | 下降3% | 下降4.1% | 火灾起数同比下降不到5%                              | 0
            火灾起数 | 下降3% | 下降5.1% | 火灾起数同比下降不到5%                              | 1
            纠纷调解成功率 | ≥85% | 87.5% | 纠纷调解成功率提高超过2%                            | 0
            医疗服务满意率 | 满意率不低于90%的医院达到8家 | 9家 | 村卫生室覆盖率不低于95%     | 0
            """)
    void counts_and_times_are_meant_alike(String content, String target, String actual, String text, int conflicts) {
        assertThat(told(content, target, actual, text)).hasSize(conflicts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"下降", "降低", "减少", "缩减", "压减", "压缩", "压降", "缩短", "回落", "下滑", "下跌", "降幅", "减幅"})
    void what_fell_fell_in_both(String word) {
        assertThat(TargetGrammar.read(word + "3%", false))
                .isInstanceOfSatisfying(Target.Trend.class, target -> assertThat(target.growth())
                        .isFalse());
        assertThat(told("火灾起数", "下降3%", "下降5.1%", "火灾起数412起，同比" + word + "5.1%"))
                .isEmpty();
        assertThat(told("火灾起数", "下降3%", "下降3.5%", "火灾起数412起，同比" + word + "5.1%"))
                .containsExactly(CONFLICT);
        assertThat(told("纠纷调解成功率", "85%以上", "87.5%", "纠纷调解成功率" + word + "了2.3%"))
                .isEmpty();
        assertThat(ratios("2023年1200件，2024年1140件，同比" + word + "5%")).isEmpty();
        assertThat(ratios("2023年1200件，2024年1140件，同比" + word + "8%")).containsExactly("RATIO_CONFLICT");
        assertThat(ratios("受理信访215件，其中" + word + "30件，" + word + "率12%")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"增长", "提高", "增加", "提升", "上升", "上涨", "增幅"})
    void what_rose_rose_in_both(String word) {
        assertThat(TargetGrammar.read(word + "5%", false))
                .isInstanceOfSatisfying(Target.Trend.class, target -> assertThat(target.growth())
                        .isTrue());
        assertThat(told("农村居民收入", "增长5%", "增长6.2%", "农村居民收入" + word + "6.2%")).isEmpty();
        assertThat(told("农村居民收入", "增长5%", "增长6.2%", "农村居民收入" + word + "5.9%")).containsExactly(CONFLICT);
        assertThat(told("纠纷调解成功率", "85%以上", "87.5%", "纠纷调解成功率" + word + "了2.3%"))
                .isEmpty();
        assertThat(ratios("2023年受理215件，2024年240件，" + word + "11.6%")).isEmpty();
        assertThat(ratios("2023年受理215件，2024年240件，" + word + "18.6%")).containsExactly("RATIO_CONFLICT");
        assertThat(ratios("受理信访215件，其中" + word + "30件，" + word + "率12%")).isEmpty();
    }

    private static List<String> told(String content, String target, String actual, String text) {
        return Told.warnings("", "各项工作按计划推进。" + text + "。", Told.row("质量指标", content, target, actual)).stream()
                .filter(rule -> !rule.equals("SCORE_DIFFERS"))
                .toList();
    }

    private static List<String> ratios(String text) {
        return Told.warnings("", text + "。");
    }
}
