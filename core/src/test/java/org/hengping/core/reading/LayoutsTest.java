package org.hengping.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.reading.FormRead.Kind;
import org.hengping.core.reading.FormRead.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same form in the layouts that offices give it. */
class LayoutsTest {

    static final String MONEY = """
            部门整体支出绩效自评表
            （2023年度）
            部门名称|某县水利局
            资金情况|年初预算数|全年预算数|全年执行数|分值|执行率|得分
            年度资金总额|800|820|803.6|10|98%|9.8
            """;

    static final String HEAD = "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施\n";

    private static final String OUTPUT = "产出指标|数量指标|维修水库|≥20座|22座|50|50|\n";
    private static final String BENEFIT = "效益指标|社会效益指标|供水保证率|≥95%|96%|30|30|\n";
    private static final String SATISFACTION = "满意度指标|服务对象满意度指标|群众满意度|≥90%|93%|10|10|\n";
    static final String ROWS = OUTPUT + BENEFIT + SATISFACTION;
    private static final String TOTAL = "总分|||||100|99.8|\n";

    @ParameterizedTest
    @CsvSource({
        "年度指标值, 绩效目标",
        "年度指标值, 年初设定目标值",
        "年度指标值, 计划指标值",
        "年度指标值, 批复标准",
        "实际完成值, 实际完成指标值",
        "实际完成值, 全年实际值",
        "实际完成值, 截至12月底完成值",
        "分值, 权重分",
        "分值, 分值（100分）",
        "分值, 赋分",
        "得分, 自评",
        "得分, 单位自评得分",
        "三级指标, 绩效指标",
        "三级指标, 三级指标名称"
    })
    void heads_are_known_by_their_meaning_or_by_their_neighbours(String head, String other) {
        FormRead read = placed(MONEY + HEAD.replace("|" + head + "|", "|" + other + "|") + ROWS + TOTAL);

        assertThat(read.form().indicators())
                .extracting(Indicator::content, Indicator::target, Indicator::actual, Indicator::maxScore)
                .contains(org.assertj.core.api.Assertions.tuple("维修水库", "≥20座", "22座", Score.of(50)));
        assertThat(read.form().indicators()).allMatch(row -> row.selfScore() != null);
    }

    @Test
    void a_head_in_words_of_its_own_is_asked_about_and_an_unknown_column_is_said() {
        FormRead read =
                placed(MONEY + HEAD.replace("|年度指标值|", "|批复标准|").replace("偏差原因分析及改进措施", "偏差原因分析及改进措施|街道核对") + ROWS);

        assertThat(read.notes())
                .extracting(note -> note.message().key())
                .contains("reading.guessed.target", "reading.column");
    }

    @ParameterizedTest
    @ValueSource(strings = {"合计", "总分：", "总分（100分）", "自评总得分", "得分合计", "综合得分", "总 分"})
    void the_sum_has_many_names(String name) {
        FormRead read = placed(MONEY + HEAD + ROWS + TOTAL.replace("总分", name));

        assertThat(read.form().indicators()).hasSize(3);
        assertThat(read.declared().selfScore()).isEqualTo(new Score(new java.math.BigDecimal("99.8")));
    }

    @Test
    void sums_of_groups_are_no_rows_and_no_end() {
        FormRead read =
                placed(MONEY + HEAD + OUTPUT + "|小计||||50|50|\n" + BENEFIT + "合计|||||80|80|\n" + SATISFACTION + TOTAL);

        assertThat(read.form().indicators()).hasSize(3);
        assertThat(read.declared().maxScore()).isEqualTo(Score.of(100));
    }

    @Test
    void a_total_may_stand_above_the_table() {
        FormRead read = placed(MONEY + "自评总分（分）|97.6\n" + HEAD + ROWS);

        assertThat(read.declared().selfScore()).isEqualTo(new Score(new java.math.BigDecimal("97.6")));
    }

    @ParameterizedTest
    @CsvSource({
        "一、产出指标, OUTPUT",
        "履职产出, OUTPUT",
        "二、效益指标（30分）, BENEFIT",
        "履职效益, BENEFIT",
        "社会满意度, SATISFACTION",
        "成本指标（20分）, COST",
        "过程, OUTPUT"
    })
    void first_levels_of_a_region_are_known_or_asked_about(String label, Level1 level1) {
        FormRead read = placed(MONEY + HEAD + label + "|管理|项目|≥1个|1个|10|10|\n" + TOTAL);

        assertThat(read.form().indicators()).extracting(Indicator::level1).containsExactly(level1);
        assertThat(read.notes().stream().anyMatch(note -> note.message().key().equals("reading.otherLevel1")))
                .isEqualTo(label.equals("过程"));
    }

    @Test
    void heads_torn_over_two_lines_are_put_together() {
        FormRead read = placed(MONEY + "一级|二级|三级|年初|年末|分值|自评|扣分\n指标|指标|指标|目标值|完成值||得分|原因\n" + ROWS);

        assertThat(read.form().indicators()).extracting(Indicator::actual).containsExactly("22座", "96%", "93%");
    }

    @Test
    void a_title_and_a_page_number_between_two_rows_are_passed_over() {
        FormRead read =
                placed(MONEY + HEAD + OUTPUT + "部门整体支出绩效自评表（2023年度）\n— 2 —\n" + HEAD + BENEFIT + SATISFACTION + TOTAL);

        assertThat(read.form().indicators()).extracting(Indicator::content).containsExactly("维修水库", "供水保证率", "群众满意度");
    }

    @Test
    void rows_that_the_template_left_are_passed_over_and_said() {
        FormRead read = placed(MONEY + HEAD + OUTPUT + "|成本指标|指标1：|||||\n" + BENEFIT + SATISFACTION);

        assertThat(read.form().indicators()).hasSize(3);
        assertThat(read.notes()).extracting(FormRead.Note::kind).contains(FormRead.NoteKind.TEMPLATE_WORDING);
    }

    @Test
    void a_second_form_is_said_and_the_first_read_as_itself() {
        FormRead read = placed(MONEY + HEAD + ROWS + TOTAL + "项目支出绩效自评表\n项目名称|某工程\n主管部门|某局\n" + HEAD + OUTPUT + TOTAL);

        assertThat(read.kind()).isEqualTo(Kind.DEPARTMENT);
        assertThat(read.form().header().departmentName()).isEqualTo("某县水利局");
        assertThat(read.notes()).extracting(note -> note.message().key()).contains("reading.another");
    }

    @ParameterizedTest
    @ValueSource(strings = {"填报单位", "预算单位", "部门（单位）名称（盖章）", "县级预算部门名称", "单位全称", "自评单位", "部門（單位）名稱"})
    void a_department_is_named_in_many_ways(String label) {
        assertThat(placed(MONEY.replace("部门名称", label) + HEAD + ROWS)
                        .form()
                        .header()
                        .departmentName())
                .isEqualTo("某县水利局");
    }

    @Test
    void a_name_ends_where_the_next_label_begins_and_a_unit_is_none() {
        FormRead read = placed("2023年度项目支出绩效自评表\n填报单位（盖章）：某县图书馆    填报日期：2024年3月1日    单位：万元\n" + HEAD + ROWS);

        assertThat(read.form().header().departmentName()).isEqualTo("某县图书馆");
        assertThat(read.fiscalYear()).isEqualTo(2023);
    }

    @Test
    void the_year_is_that_of_the_form_and_not_of_the_page() {
        assertThat(placed("发布日期：2024年5月1日\n2024年部门决算公开\n" + MONEY + HEAD + ROWS).fiscalYear())
                .isEqualTo(2023);
        assertThat(placed(MONEY.replace("（2023年度）", "填报日期：2024年3月1日") + HEAD + ROWS)
                        .fiscalYear())
                .isNull();
    }

    @Test
    void a_form_with_a_cell_a_line_keeps_a_reason_and_the_next_row_apart() {
        FormRead read = lines((MONEY + HEAD + OUTPUT + "|维修水闸|≥5座|5座|0|0|\n" + BENEFIT.replace("|30|30|", "|30|28|雨季较长")
                        + SATISFACTION + TOTAL)
                .replaceAll("\\|+", "|"));

        assertThat(read.form().indicators())
                .extracting(Indicator::content, Indicator::deviationReason)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("维修水库", ""),
                        org.assertj.core.api.Assertions.tuple("维修水闸", ""),
                        org.assertj.core.api.Assertions.tuple("供水保证率", "雨季较长"),
                        org.assertj.core.api.Assertions.tuple("群众满意度", ""));
        assertThat(read.state()).isEqualTo(State.FILLED);
    }

    @Test
    void a_form_that_ends_before_the_benefits_is_cut_off() {
        assertThat(placed(MONEY + HEAD + OUTPUT).state()).isEqualTo(State.CUT);
        assertThat(placed(MONEY).state()).isEqualTo(State.CUT);
    }

    private static FormRead placed(String text) {
        return ReadingTest.read(text);
    }

    /** Every cell on a line of its own, empty ones lost. */
    private static FormRead lines(String text) {
        List<List<Cell>> rows = new ArrayList<>();
        for (String cell : text.split("[|\\n]+")) {
            rows.add(List.of(new Cell(rows.size() + 1, 1, cell)));
        }
        return Reading.of(List.of(new Grid("文本", rows, false)));
    }
}
