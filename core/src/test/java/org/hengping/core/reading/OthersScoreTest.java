package org.hengping.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form that comes back from finance has two columns of scores: the department's own is read, the other one is never taken for it. */
class OthersScoreTest {

    private static final String MONEY = """
            部门整体支出绩效自评表
            （2023年度）
            部门名称|某县水利局
            资金情况|年初预算数|全年预算数|全年执行数|分值|执行率|得分|财政复核得分
            年度资金总额|800|820|803.6|10|98%|9.8|7.5
            """;

    private static final String TABLE = """
            一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|财政复核得分|偏差原因分析及改进措施
            产出指标|数量指标|维修水库|≥20座|22座|50|50|41|
            效益指标|社会效益指标|供水保证率|≥95%|96%|30|30|30|雨季较长
            满意度指标|服务对象满意度指标|群众满意度|≥90%|93%|10|10|5|
            总分|||||100|99.8|83.5|
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "财政复核得分",
                "复核得分",
                "财政评分",
                "财政评审得分",
                "复评得分",
                "主管部门审核得分",
                "审定得分",
                "核定得分",
                "专家评分",
                "第三方评分",
                "抽查得分",
                "核减后得分"
            })
    void the_departments_score_is_read_and_the_other_one_is_not(String other) {
        FormRead after = ReadingTest.read(MONEY.replace("财政复核得分", other) + TABLE.replace("财政复核得分", other));
        FormRead before = ReadingTest.read(
                swapped(MONEY).replace("财政复核得分", other) + swapped(TABLE).replace("财政复核得分", other));

        for (FormRead read : List.of(after, before)) {
            theDepartmentsOwn(read);
            assertThat(read.notes()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"财政复核得分", "审核得分"})
    void no_score_is_read_where_the_only_column_is_that_of_others(String other) {
        FormRead read = ReadingTest.read(
                TABLE.replaceAll("(?m)^((?:[^|\\n]*\\|){6})[^|\\n]*\\|", "$1").replace("财政复核得分", other));

        assertThat(read.form().indicators()).hasSize(3).allMatch(row -> row.selfScore() == null);
        assertThat(read.form().indicators()).extracting(Indicator::maxScore).contains(Score.of(50));
    }

    @Test
    void in_running_text_the_two_are_kept_apart_too() {
        List<List<Cell>> rows = new ArrayList<>();
        for (String line : (MONEY + TABLE).split("\\n")) {
            List<Cell> row = new ArrayList<>();
            for (String cell : line.split("\\|")) {
                row.add(new Cell(rows.size() + 1, row.size() + 1, cell));
            }
            rows.add(row);
        }

        theDepartmentsOwn(Reading.of(List.of(new Grid("文本", rows, false))));
    }

    @Test
    void with_every_cell_on_a_line_of_its_own_the_two_are_kept_apart_too() {
        List<List<Cell>> rows = new ArrayList<>();
        for (String cell : (MONEY + TABLE).split("[|\\n]+")) {
            rows.add(List.of(new Cell(rows.size() + 1, 1, cell)));
        }

        theDepartmentsOwn(Reading.of(List.of(new Grid("文本", rows, false))));
    }

    private static void theDepartmentsOwn(FormRead read) {
        assertThat(read.form().indicators())
                .extracting(
                        row -> Objects.requireNonNull(row.selfScore()).value().intValue())
                .containsExactly(50, 30, 10);
        assertThat(read.form().indicators())
                .extracting(Indicator::deviationReason)
                .containsExactly("", "雨季较长", "");
        assertThat(read.form().budget().selfScore()).isEqualTo(new Score(new BigDecimal("9.8")));
        assertThat(read.declared().maxScore()).isEqualTo(Score.of(100));
        assertThat(read.declared().selfScore()).isEqualTo(new Score(new BigDecimal("99.8")));
    }

    /** The other column stands first. */
    private static String swapped(String text) {
        return text.replaceAll("(?m)(得分|9\\.8)\\|(财政复核得分|7\\.5)$", "$2|$1")
                .replaceAll("(?m)^((?:[^|\\n]*\\|){6})([^|\\n]*)\\|([^|\\n]*)\\|", "$1$3|$2|");
    }
}
