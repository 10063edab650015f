package org.hengping.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How units of target and actual value are held together. */
class UnitScoringTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5万 | 5万元 | 10.00
            ≤5万元 | 4.8万 | 10.00
            ≤5万 | 4.8万元 | 10.00
            ≤5万 | 4.8 | 10.00
            ≤90万 | 88.5万元 | 10.00
            ≤90万 | 100万元 | 9.00
            ≤5万 | 49000元 | 10.00
            ≤0.5亿元 | 4800万 | 10.00
            ≤5万元 | 6.25万 | 8.00
            """)
    void a_missing_unit_is_inherited_behind_a_scale(String target, String actual, String outcome) {
        assertThat(Rows.outcome("成本指标", "事项", target, actual)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20000 | 1.8万份 | 9.00
            ≥1亿 | 10500万元 | 10.00
            ≥1.5万人次 | 1.6万 | 10.00
            ≥3千人 | 3200人 | 10.00
            ≥3千人 | 3.2千人 | 10.00
            ≥3百万 | 320万 | 10.00
            ≥2百人 | 230人 | 10.00
            ≥1万人次 | 0.9 | 9.00
            """)
    void a_scale_counts_where_the_target_has_none(String target, String actual, String outcome) {
        assertThat(Rows.outcome("数量指标", "事项", target, actual)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ≥1万人次 | 12000 | scale
            ≥5万人次 | 52000 | scale
            ≤5万元 | 48000 | scale
            ≤90万元 | 885000 | scale
            ≥3千人 | 3200 | scale
            ≥2百人 | 230 | scale
            ≥1亿元 | 10500 | scale
            ≤900000元 | 88.5 | scale
            """)
    void a_bare_number_that_fits_only_without_the_scale_is_asked(String target, String actual, String outcome) {
        assertThat(Rows.outcome("数量指标", "事项", target, actual)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ≥90% | 0.95 | fraction
            ≥95% | 0.97 | fraction
            100% | 1 | fraction
            增长5% | 0.06 | fraction
            ≥90% | 92 | 10.00
            ≤5% | 0.03 | 10.00
            ≤3% | 0.5 | fraction
            ≤3% | 0 | 10.00
            """)
    void a_percentage_written_as_a_fraction_is_asked(String target, String actual, String outcome) {
        assertThat(Rows.outcome("数量指标", "事项", target, actual)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ≥5场 | 5人 | unit
            ≥50人 | 50户 | unit
            ≥50场 | 50家 | unit
            ≥50次 | 50份 | unit
            ≥50篇 | 50场 | unit
            ≥50个村 | 50户 | unit
            ≥100人 | 举办3期培训 | unit
            ≥50公里 | 50亩 | unit
            ≥50个 | 50人 | 10.00
            ≥50项 | 50场 | 10.00
            ≥50场 | 50次 | 10.00
            ≥50场次 | 50场 | 10.00
            ≥50人 | 50名 | 10.00
            ≥50位 | 50人 | 10.00
            ≥50人次 | 50人 | 10.00
            ≥50件 | 50起 | 10.00
            ≥50户 | 50户次 | 10.00
            ≥5个场馆 | 5座 | 10.00
            ≥50个行政村 | 50户 | unit
            ≥5个部门 | 5家 | 10.00
            ≥10个村 | 10个 | 10.00
            ≥50套 | 50台 | 10.00
            """)
    void what_is_counted_must_be_the_same_kind_of_thing(String target, String actual, String outcome) {
        assertThat(Rows.outcome("数量指标", "事项", target, actual)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ≤1200元/人 | 1180元/户 | unit
            ≤1200元/人 | 1180元/人 | 10.00
            ≤1200元/人 | 1180元 | 10.00
            ≤0.12万元/人 | 1180元/人 | 10.00
            每人不少于600元 | 每户650元 | unit
            每人不少于600元 | 人均650元 | 10.00
            ≤550元/人·天 | 480元/人·天 | 10.00
            ≤100元/人/天 | 90元/人/天 | 10.00
            ≤30元/㎡ | 28元/平方米 | 10.00
            ≤35万元/公里 | 34.2万元/公里 | 10.00
            ≥1次/月 | 12次 | span
            ≥1次/月 | 12 | span
            ≥12次 | 每月1次 | span
            ≥1次/月 | 每月1次 | 10.00
            ≥1次/月 | 1次/月 | 10.00
            4次/年 | 4次 | 10.00
            ≥4次 | 5次/年 | 10.00
            """)
    void a_number_for_each_is_held_against_the_same_each(String target, String actual, String outcome) {
        assertThat(Rows.outcome("数量指标", "事项", target, actual)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ≥25TB | 25TB | 10.00
            ≥500GB | 0.5TB | 10.00
            ≥25T | 25T | 10.00
            ≥500M | 500M | 10.00
            ≥500M | 500Mbps | 10.00
            ≥1000Mbps | 1Gbps | 10.00
            ≥500m | 510m | 10.00
            ≥5000m | 5100米 | 10.00
            ≥3km | 3.2公里 | 10.00
            ≥500kW | 510千瓦 | 10.00
            ≥5MW | 5200kW | 10.00
            ≥500kWh | 510度 | 10.00
            ≤55dB | 52分贝 | 10.00
            ≥300吨 | 310t | 10.00
            ≥500平方米 | 520㎡ | 10.00
            ≥500m² | 520平米 | 10.00
            ≥500亩 | 34公顷 | 10.00
            ≥1万方 | 12000立方米 | 10.00
            ≥2000平 | 2100平方米 | 10.00
            ≤20mg/L | 18mg/L | 10.00
            ≤35μg/m³ | 33微克/立方米 | 10.00
            ≤1天 | 20小时 | 10.00
            ≤2小时 | 1小时30分钟 | 10.00
            ≤1小时 | 70分钟 | 8.57
            ≥300平方米 | 0.4亩 | 8.89
            ≤1个工作日 | 20小时 | unit
            """)
    void units_of_one_dimension_are_converted(String target, String actual, String outcome) {
        assertThat(Rows.outcome("数量指标", "事项", target, actual)).isEqualTo(outcome);
    }
}
