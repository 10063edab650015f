package org.hengping.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that are filled in and say nothing. */
class PlaceholdersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "无", "无。", "/", "／", "-", "--", "——", "—", "……", "暂无", "没有", "N/A", "NA", "不适用", "不涉及", "无偏差",
                "无需整改", "无；"
            })
    void is_no_reason(String text) {
        assertThat(row("讲座", "≥30场", "27场", "6", "5.4", text).hasReason()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "疫情影响",
                "无，下一步将继续做好工作",
                "无法按期到货",
                "无专项资金",
                "没有及时完成",
                "上级追加任务",
                "不涉及民生的项目已取消",
                "同上",
                "见附件",
                "1.雨天停课"
            })
    void is_a_reason(String text) {
        assertThat(row("讲座", "≥30场", "27场", "6", "5.4", text).hasReason()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            '', '', '', 0, 0
            '', '', '', -, -
            --, --, --, 0, 0
            /, /, /, -, -
            无, 无, 无, 0, 0
            —, —, —, 0, -
            不适用, 不适用, 不适用, 0, 0
            不适用, '', '', -, -
            本项目不涉及, '', '', -, -
            本项目不涉及生态效益, /, /, 0, 0
            指标1：, '', '', -, -
            ……, '', '', -, -
            生态效益, 不适用, 不适用, 0, 0
            生态效益, '', '', 0, 0
            """)
    void is_no_row(String content, String target, String actual, String max, String self) {
        assertThat(row(content, target, actual, max, self, "").empty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            生态效益, '', '', -, -
            讲座, ≥30场, 27场, 0, 0
            无, 无, 无, 5, 5
            不适用, /, /, -, 5
            无障碍改造, /, /, -, -
            '', ≥30场, '', -, -
            无重大事故, 无, 无, 10, 10
            """)
    void is_a_row(String content, String target, String actual, String max, String self) {
        assertThat(row(content, target, actual, max, self, "").empty()).isFalse();
    }

    private static Indicator row(String content, String target, String actual, String max, String self, String reason) {
        return new Indicator(
                1,
                new Indicator.Levels(Level1.BENEFIT, "生态效益指标", ""),
                content,
                target,
                actual,
                new Indicator.Points(max == null ? null : Score.of(max), self == null ? null : Score.of(self)),
                new Indicator.Shortfall(reason, ""),
                null);
    }
}
