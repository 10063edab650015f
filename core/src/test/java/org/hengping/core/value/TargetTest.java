package org.hengping.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengping.core.value.Target.Approximate;
import org.hengping.core.value.Target.Deadline;
import org.hengping.core.value.Target.PerItem;
import org.hengping.core.value.Target.PerUnit;
import org.hengping.core.value.Target.Quantity;
import org.hengping.core.value.Target.Range;
import org.hengping.core.value.Target.Trend;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The grammar of targets, read aloud. */
class TargetTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ≥50个           | AT_LEAST  | 50     | 个
            ≧735人次        | AT_LEAST  | 735    | 人次
            至少30场        | AT_LEAST  | 30     | 场
            不少于12种      | AT_LEAST  | 12     | 种
            不低于 95 %     | AT_LEAST  | 95     | %
            180人以上       | AT_LEAST  | 180    | 人
            98%以上         | AT_LEAST  | 98     | %
            达20%以上       | AT_LEAST  | 20     | %
            不低于百分之95  | AT_LEAST  | 95     | %
            ≥1，200人       | AT_LEAST  | 1200   | 人
            ≥３万人次       | AT_LEAST  | 3      | 万人次
            ≤90万元         | AT_MOST   | 90     | 万元
            不超过5%        | AT_MOST   | 5      | %
            控制在30万元以内 | AT_MOST  | 30     | 万元
            ≤10次           | AT_MOST   | 10     | 次
            10次以下        | AT_MOST   | 10     | 次
            超过100人       | MORE_THAN | 100    | 人
            高于90%         | MORE_THAN | 90     | %
            低于3%          | LESS_THAN | 3      | %
            不满5件         | LESS_THAN | 5      | 件
            =8个            | EXACTLY   | 8      | 个
            ═100%           | EXACTLY   | 100    | %
            ﹦72890元       | EXACTLY   | 72890  | 元
            ＞=3次          | AT_LEAST  | 3      | 次
            起码30场        | AT_LEAST  | 30     | 场
            逾30场          | MORE_THAN | 30     | 场
            不低于（含）95% | AT_LEAST  | 95     | %
            95%（以上）     | AT_LEAST  | 95     | %
            """)
    void a_stated_direction_is_understood(String raw, Comparison comparison, String number, String unit) {
        Target target = TargetGrammar.read(raw, false);

        assertThat(target).isInstanceOfSatisfying(Quantity.class, quantity -> {
            assertThat(quantity.comparison()).isEqualTo(comparison);
            assertThat(quantity.value()).isEqualTo(Measure.of(number, unit));
            assertThat(quantity.stated()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"5期,5,期", "10个村（社区）,10,个村(社区)", "20000,20000,''", "38508人,38508,人", "30场讲座,30,场讲座", "0.5,0.5,''"})
    void a_bare_number_is_at_least_and_for_cost_at_most(String raw, String number, String unit) {
        Measure value = Measure.of(number, unit);

        assertThat(TargetGrammar.read(raw, false)).isEqualTo(new Quantity(Comparison.AT_LEAST, value, false, ""));
        assertThat(TargetGrammar.read(raw, true)).isEqualTo(new Quantity(Comparison.AT_MOST, value, false, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "婚姻家庭矛盾调和率达 20%以上, AT_LEAST, 20, %, true",
        "≥360天服务读者, AT_LEAST, 360, 天, true",
        "群众满意度≥95%, AT_LEAST, 95, %, true",
        "投诉率控制在3%以内, AT_MOST, 3, %, true",
        "12月底前完成30场, AT_LEAST, 30, 场, false"
    })
    void a_number_in_a_sentence_is_taken_and_the_sentence_kept(
            String raw, Comparison comparison, String number, String unit, boolean stated) {
        Target target = TargetGrammar.read(raw, false);

        assertThat(target)
                .isEqualTo(new Quantity(comparison, Measure.of(number, unit), stated, Normaliser.normalise(raw)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"各3个以上", "创建岗位、家各不少于3个", "各≥3个"})
    void n_each_is_per_item(String raw) {
        assertThat(TargetGrammar.read(raw, false))
                .isEqualTo(new PerItem(new Quantity(Comparison.AT_LEAST, Measure.of("3", "个"), true, "")));
    }

    @ParameterizedTest
    @CsvSource({"每人不少于600元慰问金,人", "每户不低于600元,户", "≥600元/人,人"})
    void n_for_each_is_per_unit(String raw, String unit) {
        assertThat(TargetGrammar.read(raw, true)).isInstanceOfSatisfying(PerUnit.class, target -> {
            assertThat(target.unit()).isEqualTo(unit);
            assertThat(target.each().comparison()).isEqualTo(Comparison.AT_LEAST);
            assertThat(target.each().value().number()).isEqualByComparingTo("600");
        });
    }

    @ParameterizedTest
    @CsvSource({"95%–98%,95,98,%", "3至5次,3,5,次", "3-5次,3,5,次", "10~12个,10,12,个"})
    void two_bounds_are_a_range(String raw, String low, String high, String unit) {
        assertThat(TargetGrammar.read(raw, false)).isEqualTo(new Range(Measure.of(low, unit), Measure.of(high, unit)));
    }

    @ParameterizedTest
    @CsvSource({
        "下降5%,false,5",
        "增长10%,true,10",
        "同比减少3.5%,false,3.5",
        "提高≥2%,true,2",
        "上涨起码2%,true,2",
        "压降不少于3%,false,3"
    })
    void a_movement_is_a_trend(String raw, boolean growth, String rate) {
        assertThat(TargetGrammar.read(raw, false)).isInstanceOfSatisfying(Trend.class, trend -> {
            assertThat(trend.growth()).isEqualTo(growth);
            assertThat(trend.rate()).isEqualTo(Measure.of(rate, "%"));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "12月底之前,,12,31",
        "2020年12月31日前,2020,12,31",
        "2020年6月30日前完成,2020,6,30",
        "年底前,,12,31",
        "2020年底前,2020,12,31",
        "6月底,,6,30"
    })
    void a_day_is_a_deadline(String raw, Integer year, int month, int day) {
        assertThat(TargetGrammar.read(raw, false)).isEqualTo(new Deadline(year, month, day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"40余场", "约30场", "30场左右", "近30人", "30多人"})
    void a_number_that_is_not_exact_is_approximate(String raw) {
        assertThat(TargetGrammar.read(raw, false)).isInstanceOf(Approximate.class);
    }

    @ParameterizedTest
    @CsvSource({
        "优良中低差,Tiered",
        "高中低,Tiered",
        "好坏,Tiered",
        "达成预期指标/部分达成/未达成,Tiered",
        "达成预期指标,Tiered",
        "优,Tiered",
        "长期坚持,Qualitative",
        "效果明显,Qualitative",
        "合规,Qualitative",
        "应保尽保,Qualitative",
        "及时,Qualitative",
        "按月,Qualitative",
        "持续影响,Qualitative",
        "逐年提升,Qualitative",
        "三八节及春节前后,Qualitative",
        "对象为乳腺癌、宫颈癌等女性疾病的贫困患者,Qualitative",
        "引导社会力量关心关爱困境儿童,Qualitative",
        "完成3场活动和5次培训,Unclear",
        "下降不超过5%,Unclear",
        "增长不得超过5%,Unclear",
        "增长最多5%,Unclear",
        "每月1次,Unclear",
        "为 1046 对夫妻提供调解服务，调和率达 45.5%。,Unclear",
        "--,Placeholder",
        "—,Placeholder",
        "/,Placeholder",
        "无,Placeholder",
        "……,Placeholder",
        "'',Placeholder",
        "' ',Placeholder"
    })
    void words_are_told_apart(String raw, String kind) {
        assertThat(TargetGrammar.read(raw, false).getClass().getSimpleName()).isEqualTo(kind);
    }
}
