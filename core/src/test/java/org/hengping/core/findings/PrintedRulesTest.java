package org.hengping.core.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.hengping.core.form.FilePlace;
import org.hengping.core.indicator.Score;
import org.hengping.core.reading.Cell;
import org.hengping.core.reading.Grid;
import org.hengping.core.reading.Reading;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Printed figures agree when the exact one, rounded to the printed decimals, equals them. */
class PrintedRulesTest {

    private static final String FORM = """
            部门整体支出绩效自评表
            (2024年度)
            资金来源|年初预算数|全年预算数|全年执行数|分值|执行率|得分
            年度资金总额|%s|%s|%s|10|%s|%s
            一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因及改进措施
            产出指标|数量指标|讲座场次|≥10场|12场|50|50|
            效益指标|社会效益指标|读者满意|明显|明显|30|30|
            满意度指标|服务对象满意度指标|满意度|≥95%%|96%%|10|10|
            总分|||||%s|%s|
            """;

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            1200, 1182.6, 98.55%, 9.86,  99.86,  -
            1200, 1182.6, 98.6%,  9.86,  99.86,  -
            1200, 1182.6, 99%,    9.86,  99.86,  -
            1200, 1182.6, 98.55%, 9.9,   99.9,   -
            1200, 1182.6, 98.55%, 9.9,   99.86,  -
            1200, 1182.6, 98.55%, 9.86,  99.9,   -
            1200, 1182.6, 98.55%, 9.86,  100,    -
            1200, 1182.6, 98.55%, 9.855, 99.855, -
            1200, 1182.6, 0.9855, 9.86,  99.86,  -
            1200, 1182.6, 98.5%,  9.86,  99.86,  ERROR EXECUTION_RATE
            1200, 1182.6, 98%,    9.86,  99.86,  ERROR EXECUTION_RATE
            1200, 1182.6, 98.55%, 9.8,   99.8,   ERROR EXECUTION_SCORE
            1200, 1182.6, 98.55%, 8,     98,     ERROR EXECUTION_SCORE
            1200, 1182.6, 98.55%, 9.86,  99.8,   ERROR DECLARED_TOTAL
            1200, 1182.6, 98.55%, 9.86,  99,     ERROR DECLARED_TOTAL
            1200, 1182.6, 98.55%, 10,    100,    WARNING SCORE_DIFFERS
            324,  320,    98.77%, 9.88,  99.88,  -
            324,  320,    98.8%,  9.9,   99.9,   -
            324,  320,    99%,    9.88,  99.88,  -
            324,  324,    100%,   10,    100,    -
            324,  324,    100%,   10,    98,     ERROR DECLARED_TOTAL
            10000, 8744.5, 87.4%,  8.74,  98.74, -
            10000, 8744.5, 87.445%, 8.74, 98.74, -
            """)
    void a_figure_is_held_against_what_it_follows_from_to_its_own_decimals(
            String budget, String executed, String rate, String score, String total, String expected) {
        String form = FORM.formatted(budget, budget, executed, rate, score, "100", total);

        assertThat(weighty(form, null)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"100, 100, 0", "110, 100, 1", "100, 99, 1"})
    void under_another_rule_set_the_sums_are_still_those_of_the_file(String max, String total, int errors) {
        String form = FORM.formatted("324", "324", "324", "100%", "10", max, total);

        assertThat(weighty(form, RuleSets.hubei()).stream()
                        .filter(finding -> finding.endsWith("DECLARED_TOTAL") || finding.endsWith("EXECUTION_SCORE")))
                .hasSize(errors);
    }

    @ParameterizedTest
    @ValueSource(strings = {"执行率", "执行率（%）", "执行率((B-C)/A)", "预算执行率（（B-C）/A）"})
    void the_formula_may_stand_in_the_head_of_the_rate(String head) {
        String form = FORM.formatted("324", "324", "324", "90%", "10", "100", "100");

        assertThat(weighty(form.replace("执行率", head), null)).containsExactly("ERROR EXECUTION_RATE");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            10, 9,   100, 99,   -
            9,  8.1, 99,  98.1, 'WARNING EXECUTION_MAX_SCORE, ERROR MAX_SCORE_TOTAL'
            9,  9,   99,  99,   'ERROR EXECUTION_SCORE, WARNING EXECUTION_MAX_SCORE, ERROR MAX_SCORE_TOTAL'
            15, 13.5, 105, 103.5, 'WARNING EXECUTION_MAX_SCORE, ERROR MAX_SCORE_TOTAL'
            """)
    void points_of_execution_that_are_not_the_rule_sets_are_said_and_the_sums_are_made_of_those_printed(
            String printed, String score, String max, String total, String expected) {
        String form = FORM.formatted("324", "324", "291.6", "90%", score, max, total)
                .replace("|10|90%|", "|" + printed + "|90%|");

        assertThat(String.join(", ", weighty(form, RuleSets.national()))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void the_points_are_pointed_at_in_the_file() {
        String form =
                FORM.formatted("324", "324", "324", "100%", "9", "99", "99").replace("|10|100%|", "|9|100%|");

        FileReport report = FileReport.of(Reading.of(List.of(grid(form))), null);

        assertThat(report.findings())
                .filteredOn(finding -> finding.rule() == Rule.EXECUTION_MAX_SCORE)
                .extracting(Finding::where, Finding::expected, Finding::found)
                .containsExactly(tuple(new FilePlace("表1", 4, 5), "10.00", "9.00"));
        assertThat(report.maxScore()).isEqualTo(Score.of(99));
        assertThat(report.score().totals().self().grade()).isNull();
    }

    private static List<String> weighty(String form, RuleSet rules) {
        return FileReport.of(Reading.of(List.of(grid(form))), rules).findings().stream()
                .filter(finding -> finding.level() != Level.NOTICE)
                .map(finding -> finding.level() + " " + finding.rule())
                .toList();
    }

    private static Grid grid(String form) {
        List<List<Cell>> rows = new ArrayList<>();
        for (String line : form.lines().toList()) {
            String[] texts = line.split("\\|", -1);
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < texts.length; i++) {
                cells.add(new Cell(rows.size() + 1, i + 1, texts[i]));
            }
            rows.add(cells);
        }
        return new Grid("表1", rows);
    }
}
