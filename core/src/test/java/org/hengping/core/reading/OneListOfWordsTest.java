package org.hengping.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A word that is known in one place of a form is known in all of them. */
class OneListOfWordsTest {

    private static final String ROWS = LayoutsTest.ROWS;
    private static final String BELOW = "填报人：张三|联系电话：88881234\n";

    @ParameterizedTest
    @ValueSource(strings = {"总得分", "综合得分", "自评总分", "总分：", "评分合计"})
    void a_sum_ends_the_table_in_a_text_with_a_cell_a_line_too(String name) {
        FormRead read = lines(LayoutsTest.MONEY + LayoutsTest.HEAD + ROWS + name + "|100|99.8\n" + BELOW);

        assertThat(read.form().indicators()).hasSize(3);
        assertThat(read.form().indicators().getLast().deviationReason()).isEmpty();
        assertThat(read.declared().selfScore()).isEqualTo(Score.of("99.8"));
    }

    @Test
    void what_stands_below_the_table_ends_it_there_too() {
        FormRead read = lines(LayoutsTest.MONEY + LayoutsTest.HEAD + ROWS + BELOW);

        assertThat(read.form().indicators()).hasSize(3);
        assertThat(read.form().indicators().getLast().deviationReason()).isEmpty();
    }

    @Test
    void a_column_of_remarks_does_not_end_the_table() {
        FormRead read = lines(LayoutsTest.MONEY + LayoutsTest.HEAD.strip() + "|备注\n" + ROWS + "总分|100|99.8\n");

        assertThat(read.form().indicators()).extracting(Indicator::content).containsExactly("维修水库", "供水保证率", "群众满意度");
    }

    @Test
    void a_sum_above_the_table_has_the_same_names_as_one_below() {
        FormRead read = placed(LayoutsTest.MONEY + "综合评价总分（分）|97.6\n" + LayoutsTest.HEAD + ROWS);

        assertThat(read.declared().selfScore()).isEqualTo(Score.of("97.6"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"年度总体目标", "年度目标", "年度绩效目标", "项目年度目标", "年初设定目标", "预期目标", "年初绩效目标", "部门年度总体绩效目标"})
    void goals_are_found_below_each_of_their_heads(String head) {
        String goals = head + "|目标实际完成情况\n维修水库20座|维修了22座\n";

        assertThat(placed(LayoutsTest.MONEY + goals + LayoutsTest.HEAD + ROWS)
                        .form()
                        .goals()
                        .achieved())
                .isEqualTo("维修了22座");
        assertThat(lines(LayoutsTest.MONEY + goals + LayoutsTest.HEAD + ROWS)
                        .form()
                        .goals()
                        .planned())
                .isEqualTo("维修水库20座");
    }

    @Test
    void goals_may_stand_beside_their_heads() {
        FormRead read =
                placed(LayoutsTest.MONEY + "年度绩效目标|维修水库20座|完成情况|维修了22座\n本年无重大调整|说明见附件\n" + LayoutsTest.HEAD + ROWS);

        assertThat(read.form().goals().planned()).isEqualTo("维修水库20座");
        assertThat(read.form().goals().achieved()).isEqualTo("维修了22座");
    }

    @Test
    void the_head_of_the_indicators_is_not_that_of_the_goals() {
        FormRead read = placed(LayoutsTest.MONEY + "一级指标|二级指标|三级指标|年度目标|完成情况|分值|得分\n" + ROWS);

        assertThat(read.form().goals().planned()).isEmpty();
        assertThat(read.form().indicators()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"受益对象满意度", "受益对象满意度指标", "社会公众满意度指标", "服务对象满意度", "群众满意度指标"})
    void a_second_level_of_satisfaction_says_the_first(String label) {
        String last = "|" + label + "|村民评价|≥90%|93%|10|10|\n";
        FormRead read = placed(
                LayoutsTest.MONEY + LayoutsTest.HEAD + ROWS.lines().limit(2).reduce("", (a, b) -> a + b + "\n") + last);

        assertThat(read.form().indicators().getLast().level1()).isEqualTo(Level1.SATISFACTION);
    }

    @Test
    void costs_of_every_kind_belong_to_the_output() {
        FormRead read = text("产出指标|数量指标|维修水库|≥20座|22座|50|50|\n环境成本指标|治理费用|≤5万元|4万元|10|10|\n");

        assertThat(read.form().indicators()).extracting(Indicator::level1).containsOnly(Level1.OUTPUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"不少于", "不低于", "大于等于", "逆向", "下降", "≥", "反向"})
    void a_direction_in_its_own_column_belongs_to_the_target(String sign) {
        String head = "一级指标|二级指标|三级指标|指标性质|年度指标值|实际完成值|分值|得分\n";
        String row = "产出指标|数量指标|维修水库|" + sign + "|20座|22座|50|50\n";

        assertThat(placed(LayoutsTest.MONEY + head + row).form().indicators())
                .extracting(Indicator::target)
                .containsExactly(sign + "20座");
        assertThat(text(head, row + row.substring(5).replace("维修水库", "维修水闸"))
                        .form()
                        .indicators())
                .extracting(Indicator::target)
                .containsExactly(sign + "20座", sign + "20座");
    }

    @ParameterizedTest
    @ValueSource(strings = {"定量", "定性指标", "正向"})
    void a_kind_of_indicator_is_never_a_value(String kind) {
        String head = "一级指标|二级指标|三级指标|指标性质|年度指标值|实际完成值|分值|得分\n";
        String row = "数量指标|维修水库|" + kind + "|20座|22座|50|50\n";

        assertThat(text(head, "产出指标|" + row + row).form().indicators())
                .extracting(Indicator::actual)
                .containsExactly("22座", "22座");
    }

    @Test
    void a_movement_may_be_the_value_itself_where_no_column_is_for_directions() {
        FormRead read = text("产出指标|质量指标|投诉件数|下降|下降|10|10|\n质量指标|水质|提升|提升|10|10|\n");

        assertThat(read.form().indicators()).extracting(Indicator::target).containsExactly("下降", "提升");
    }

    @Test
    void points_have_the_same_names_in_the_table_of_money() {
        FormRead read =
                placed(LayoutsTest.MONEY.replace("|分值|", "|标准分|").replace("|得分", "|部门打分") + LayoutsTest.HEAD + ROWS);

        assertThat(read.declared().executionMaxScore()).isEqualTo(Score.of(10));
        assertThat(read.form().budget().selfScore()).isEqualTo(Score.of("9.8"));
    }

    @Test
    void a_label_is_never_the_value_of_the_one_before_it() {
        FormRead read = placed("填报人|复核人|李四\n" + LayoutsTest.MONEY + LayoutsTest.HEAD + ROWS);

        assertThat(read.form().header().preparer()).isEmpty();
    }

    @Test
    void a_second_form_begins_with_its_title_whatever_the_title_is_called() {
        String own = LayoutsTest.MONEY + LayoutsTest.HEAD + ROWS + "总分|||||100|99.8|\n";
        FormRead read = placed(own + "项目支出绩效自我评价表\n项目名称|某工程\n" + LayoutsTest.HEAD + ROWS);

        assertThat(read.notes())
                .filteredOn(note -> note.message().key().equals("reading.another"))
                .extracting(note -> note.where().toString())
                .containsExactly("表1 R" + (own.lines().count() + 1));
    }

    private static FormRead placed(String text) {
        return ReadingTest.read(text);
    }

    /** Rows whose empty cells are lost. */
    private static FormRead text(String rows) {
        return text(LayoutsTest.HEAD, rows);
    }

    private static FormRead text(String head, String rows) {
        return grid((LayoutsTest.MONEY + head + rows).split("\n"));
    }

    /** Every cell on a line of its own, empty ones lost. */
    private static FormRead lines(String text) {
        return grid(text.split("[|\\n]+"));
    }

    private static FormRead grid(String... lines) {
        List<List<Cell>> rows = new ArrayList<>();
        for (String line : lines) {
            List<Cell> cells = new ArrayList<>();
            for (String cell : line.split("\\|")) {
                cells.add(new Cell(rows.size() + 1, cells.size() + 1, cell));
            }
            rows.add(cells);
        }
        return Reading.of(List.of(new Grid("文本", rows, false)));
    }
}
