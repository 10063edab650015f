package org.hengping.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that stand in words, among other numbers, or as words. */
class ValueScoringTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            三场 | 三场 | 10.00
            ≥三场 | 2场 | 6.67
            不少于十二次 | 十二次 | 10.00
            不少于两次 | 2次 | 10.00
            二十次以上 | 二十五次 | 10.00
            一百人 | 105人 | 10.00
            三万人 | 3.2万人 | 10.00
            ≥5期 | 五期 | 10.00
            ≥1.5万人次 | 一万六千人次 | 10.00
            百分之九十五 | 96% | 10.00
            百分之九十五以上 | 百分之九十六 | 10.00
            达到百分之百 | 100% | 10.00
            ≥九成 | 95% | 10.00
            三场讲座 | 举办了三场讲座 | 10.00
            ≥20场 | 二十余场 | approximate
            一批 | 1批 | tier
            一次性验收 | 1次 | tier
            三八节 | 1 | tier
            十四五规划 | 1 | tier
            一站式服务 | 1 | tier
            四好农村路 | 1 | tier
            确保不漏一户 | 1 | tier
            落实两个维护 | 1 | tier
            形成一套制度 | 1 | tier
            一周两次 | 2次 | tier
            最多跑一次 | 1次 | tier
            一季度一次 | 1次 | tier
            全省前三名 | 3 | tier
            一级 | 一级 | tier
            """)
    void numerals_are_read_where_a_value_stands(String target, String actual, String outcome) {
        assertThat(Rows.outcome("数量指标", "事项", target, actual)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            建设5G基站120座 | 126座 | 10.00
            建设5G基站120座 | 建成5G基站108座 | 9.00
            受理12345热线1000件以上 | 1180件 | 10.00
            处置110警情500起 | 510起 | 10.00
            “1+N”平台1个 | 1个 | 10.00
            “333”工程3个 | 3个 | 10.00
            PM2.5浓度≤35微克/立方米 | 33微克/立方米 | 10.00
            创建4A级景区2个 | 2个 | 10.00
            编制《2024年工作规划》1份 | 1份 | 10.00
            A4纸300包 | 280包 | 9.33
            2.0版系统1套 | 1套 | 10.00
            2020-2022年建成站点5个 | 5个 | 10.00
            """)
    void a_digit_in_a_name_is_no_number(String target, String actual, String outcome) {
        assertThat(Rows.outcome("数量指标", "事项", target, actual)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ≥4次 | 5次（其中线上2次） | 10.00
            ≥4次 | 5次，其中线上2次 | 10.00
            ≥4次 | 线上2次、线下3次，共5次 | 10.00
            ≥4次 | 共5次，其中线上2次 | 10.00
            ≥4次 | 5次（线上2次、线下3次） | 10.00
            ≥4次 | 5次，较上年增加2次 | 10.00
            ≥4次 | 5次（1-12月） | 10.00
            ≥30家 | 32家(含新增5家) | 10.00
            ≥30场 | 计划30场，实际完成27场 | 9.00
            ≤5万元 | 支出4.8万元，结余0.2万元 | 10.00
            ≤5万元 | 预算5万元，支出4.8万元 | 10.00
            ≥5场 | 新增5场，共20场 | words
            ≥5份 | 印发计划5份、方案3份 | words
            ≥4次 | 志愿服务2次、共青团活动3次 | words
            ≥4项 | 完成任务5项，整改3项 | words
            ≥30家（其中规上企业10家） | 32家 | 10.00
            ≥4次 | 上半年3次，下半年2次 | words
            ≥4次 | 3次，5次 | words
            ≥4次 | 3次比赛，5次培训 | words
            ≥4次 | 5次(线上2次) | words
            """)
    void of_several_numbers_the_whole_is_taken(String target, String actual, String outcome) {
        assertThat(Rows.outcome("数量指标", "事项", target, actual)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1万余人 | 12000人 | approximateTarget
            3千多人 | 3200人 | approximateTarget
            ≥1万人 | 1万余人 | approximate
            ≥1万人 | 近1.2万人 | approximate
            ≥1万人 | 1.2万人左右 | approximate
            50个多功能厅 | 50个 | 10.00
            签约10家 | 签约10家 | 10.00
            ≥100人次 | 预约120人次 | 10.00
            ≥3个村 | 附近3个村 | 10.00
            ≥10家 | 大约10家 | approximate
            """)
    void what_is_not_exact_is_never_scored(String target, String actual, String outcome) {
        assertThat(Rows.outcome("数量指标", "事项", target, actual)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            各4次 | 各4次 | 10.00
            各4次 | 均完成4次 | 10.00
            各4次 | 各2次 | 5.00
            各4次 | 共8次，每类4次 | 10.00
            各4次 | 8次 | items
            各项任务完成率100% | 100% | 10.00
            """)
    void each_item_may_be_stated_at_once(String target, String actual, String outcome) {
        assertThat(Rows.outcome("数量指标", "党课、团课", target, actual)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024年12月31日前 | 2024.12.25 | 10.00
            2024年12月31日前 | 2024-11-30 | 10.00
            2024年12月31日前 | 2024/11/30 | 10.00
            2024年12月20日前 | 20241218 | 10.00
            2024.12.31前 | 2024.12.20 | 10.00
            2024-12-31 | 2024年12月30日 | 10.00
            2024/12/31前 | 2025年1月5日 | 7.50
            12.31前 | 12.20 | 10.00
            12月31前 | 12月20日 | 10.00
            十二月底前 | 十一月二十日 | 10.00
            11月中旬前 | 11月10日 | 10.00
            上半年 | 5月20日 | 10.00
            上半年完成 | 7月5日 | 7.50
            第三季度 | 2024年9月 | 10.00
            四季度前 | 2024年9月 | 10.00
            三季度末前 | 9月20日 | 10.00
            彻底整改 | 12月20日 | tier
            1-12月每月发放 | 每月发放 | tier
            2024年12月31日前 | 2024年3月启动，2024年11月30日完成 | 10.00
            2024年12月31日前 | 3月开工，11月30日竣工验收 | 10.00
            2024年12月31日前 | 3月、6月 | date
            6月15日前 | 2024年6月 | day
            6月30日前 | 2024年6月 | 10.00
            6月30日前 | 2024年7月 | day
            6月15日前 | 6月30日前 | day
            6月30日前 | 6月15日前完成 | 10.00
            """)
    void days_are_read_in_every_way_of_writing(String target, String actual, String outcome) {
        assertThat(Rows.outcome("时效指标", "事项", target, actual)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3月15日前 | 3月10日开工，12月完工 | 10.00
            3月15日前 | 3月20日开工，12月完工 | 7.50
            """)
    void a_row_about_a_beginning_takes_the_day_of_the_beginning(String target, String actual, String outcome) {
        assertThat(Rows.outcome("时效指标", "开工时间", target, actual)).isEqualTo(outcome);
    }
}
