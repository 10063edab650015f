package org.hengping.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hengping.core.form.FilePlace;
import org.hengping.core.form.FundingLine;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.reading.FormRead.Kind;
import org.hengping.core.reading.FormRead.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms in the ways offices write them. */
class ReadingTest {

    private static final String HEAD = """
            部门整体支出绩效自评表
            (2023年度)
            部门（单位）名称|某区图书馆|||所属独立核算单位个数|2
            资金来源|全年预算数(A)|全年执行数(B)|上级财政移动支付(C)|分值|执行率|得分
            年度资金总额|120.5|100|20|10|66.39%|6.64
            财政拨款|120.5|100|20|--|--|--
            部门职能概述|服 务 读者
            年初设定目标|目标完成情况
            <p>指标1：办讲座</p><p>指标2：买书</p>|办了12场讲座
            """;

    private static final String ROWS = """
            一级指标|二级指标|三级指标|目标内容|目标值|完成值|分值|得分|未完成原因|改进措施
            产出指 标|数量指标|整体|办讲座|≥10场|12场|20|20||
            |数量指标|整体|采购图书|2000册|1500册|30|22.5|经费不足|下年补足
            效益指标|社会效益指标|整体|读者满意|明显|明显|30|30||
            满意度指标|服务对象满意度指标|整体|满意度|≥95%|96%|10|10||
            总分||||||100|89.14||
            """;

    @ParameterizedTest
    @ValueSource(strings = {"说明：服务读者", "注：服务读者", "填报人：服务读者"})
    void a_text_may_begin_as_a_label_does(String text) {
        FormRead read = read(HEAD.replace("服 务 读者", text) + ROWS);

        assertThat(read.form().functions().text()).isEqualTo(text);
    }

    @Test
    void a_department_form_is_read_value_for_value() {
        FormRead read = read(HEAD + ROWS);

        assertThat(read.kind()).isEqualTo(Kind.DEPARTMENT);
        assertThat(read.state()).isEqualTo(State.FILLED);
        assertThat(read.fiscalYear()).isEqualTo(2023);
        assertThat(read.form().header().departmentName()).isEqualTo("某区图书馆");
        assertThat(read.form().header().accountingUnits()).isEqualTo(2);
        assertThat(read.form().budget().total())
                .isEqualTo(new FundingLine("年度资金总额", Amount.of("120.5"), Amount.of("100"), Amount.of("20")));
        assertThat(read.form().budget().sources()).extracting(FundingLine::name).containsExactly("财政拨款");
        assertThat(read.form().functions().text()).isEqualTo("服务读者");
        assertThat(read.form().goals().planned()).isEqualTo("指标1：办讲座\n指标2：买书");
        assertThat(read.declared().maxScore()).isEqualTo(Score.of(100));
        assertThat(read.notes()).extracting(FormRead.Note::kind).contains(FormRead.NoteKind.MARKUP_REMOVED);
    }

    @Test
    void labels_that_are_not_repeated_are_those_above_and_every_row_has_its_place() {
        FormRead read = read(HEAD + ROWS);

        assertThat(read.form().indicators())
                .extracting(Indicator::level1)
                .containsExactly(Level1.OUTPUT, Level1.OUTPUT, Level1.BENEFIT, Level1.SATISFACTION);
        Indicator second = read.form().indicators().get(1);
        assertThat(second)
                .isEqualTo(new Indicator(
                        2,
                        new Indicator.Levels(Level1.OUTPUT, "数量指标", "整体"),
                        "采购图书",
                        "2000册",
                        "1500册",
                        new Indicator.Points(Score.of(30), Score.of("22.5")),
                        new Indicator.Shortfall("经费不足", "下年补足"),
                        null));
        assertThat(read.place(PieceId.row(2), null)).contains(new FilePlace("表1", 12, null));
    }

    @Test
    void columns_are_recognised_by_their_heads_and_not_by_where_they_stand() {
        String moved = """
                指标得分|权重|实际完成值|年度指标值|三级指标|二级指标|一级指标
                20|20|12场|≥10场|办讲座|数量指标|产出指标（50分）
                22.5|30|1500册|2000册|采购图书||
                """;

        FormRead read = read("项目支出绩效自评表\n" + moved);

        assertThat(read.kind()).isEqualTo(Kind.PROJECT);
        assertThat(read.form().indicators())
                .extracting(Indicator::content, Indicator::target, Indicator::actual)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("办讲座", "≥10场", "12场"),
                        org.assertj.core.groups.Tuple.tuple("采购图书", "2000册", "1500册"));
    }

    @Test
    void nature_value_and_unit_are_one_target_under_a_head_of_two_lines() {
        String split = """
                績效指標||||||實際完成值|分值|得分|偏差原因分析及改進措施
                一級指標|二級指標|三級指標|指標性質|指標值|度量單位||||
                產出指標|數量指標|補助人次|≧|735|人次|740|50|50|
                满意度指标|服务对象满意度|满意度|≥|95|%|96|10|10|
                """;

        FormRead read = read("項目支出績效自評表\n" + split);

        assertThat(read.form().indicators()).extracting(Indicator::target).containsExactly("≧735人次", "≥95%");
        assertThat(read.form().indicators())
                .extracting(Indicator::level1)
                .containsExactly(Level1.OUTPUT, Level1.SATISFACTION);
    }

    @Test
    void what_a_page_break_cut_is_joined_and_said() {
        String cut = ROWS.replace("效益指标|社会", "|||||（含外借）||||\n效益指标|社会");

        FormRead read = read(HEAD + cut);

        assertThat(read.form().indicators()).hasSize(4);
        assertThat(read.form().indicators().get(1).actual()).isEqualTo("1500册（含外借）");
        assertThat(read.notes()).extracting(FormRead.Note::kind).contains(FormRead.NoteKind.PAGE_BREAK_JOINED);
    }

    @Test
    void what_fits_nowhere_is_said_and_not_dropped_in_silence() {
        String stray = ROWS.replace("效益指标|社会", "||||||见附件|||\n效益指标|社会");

        assertThat(read(HEAD + stray).notes())
                .filteredOn(note -> note.kind() == FormRead.NoteKind.READING_UNSURE)
                .extracting(note -> note.where().toString())
                .containsExactly("表1 R13 C7");
    }

    @Test
    void target_forms_blank_forms_and_other_files_are_named_as_such() {
        String targets = ROWS.replaceAll("\\|[^|\\n]*\\|[^|\\n]*\\|[^|\\n]*\\|[^|\\n]*\\|[^|\\n]*(?=\\n)", "||||||");

        assertThat(read("整体绩效目标表\n" + targets).kind()).isEqualTo(Kind.TARGET);
        assertThat(read("部门整体支出绩效自评表\n" + targets).state()).isEqualTo(State.BLANK);
        assertThat(read("会议通知\n时间|地点\n周一|三楼").kind()).isEqualTo(Kind.OTHER);
    }

    @Test
    void points_of_execution_may_stand_in_the_label_of_the_table() {
        FormRead read = read("""
                项目自评表
                预算执行情况(万元) (20分)|预算数(A)|执行数(B)|执行率(B/A)|得分 (20分*执行率)
                年度财政资金总额|5|5|100%|20
                """ + ROWS);

        assertThat(read.declared().executionMaxScore()).isEqualTo(Score.of(20));
        assertThat(read.form().budget().selfScore()).isEqualTo(Score.of(20));
    }

    @Test
    void money_in_yuan_becomes_wan_yuan() {
        FormRead read = read("""
                项目支出绩效自评表
                资金来源|全年预算数(元)|全年执行数(元)|分值|执行率|得分
                年度资金总额|1205000|1000000|10|82.99%|8.30
                """ + ROWS);

        assertThat(read.form().budget().total().budget()).isEqualTo(Amount.of("120.5"));
    }

    static FormRead read(String text) {
        List<List<Cell>> rows = new ArrayList<>();
        for (String line : text.split("\n")) {
            List<Cell> cells = new ArrayList<>();
            for (String part : line.split("\\|", -1)) {
                cells.add(new Cell(rows.size() + 1, cells.size() + 1, part));
            }
            rows.add(cells);
        }
        return Reading.of(List.of(new Grid("表1", rows)));
    }
}
