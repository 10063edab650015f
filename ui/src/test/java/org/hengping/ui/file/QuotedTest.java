package org.hengping.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What spreadsheets save and copy. */
class QuotedTest {

    @Test
    void a_csv_has_its_cells_in_columns_and_each_row_on_its_line() {
        assertThat(Quoted.plain("""
                        一级指标,二级指标,三级指标,指标值,完成值\r
                        产出,数量,"培训""骨干""
                        和新人","1,200人",≥10"管\r

                        产出,质量,"合格率",95%,
                        效益,社会,知晓率,≥90%,96%
                        效益,生态,绿化率,≥40%,41%
                        满意度,满意度,满意度,≥95%,98%
                        """)).isEqualTo("""
                        一级指标	二级指标	三级指标	指标值	完成值
                        产出	数量	培训"骨干"%s和新人	1,200人	≥10"管

                        产出	质量	合格率	95%%\t
                        效益	社会	知晓率	≥90%%	96%%
                        效益	生态	绿化率	≥40%%	41%%
                        满意度	满意度	满意度	≥95%%	98%%""".formatted(Quoted.BREAK));
    }

    @Test
    void a_csv_with_a_quote_that_is_not_closed_keeps_the_rows_before_it() {
        String rows = "a,b,c,d,e\n".repeat(5);

        assertThat(Quoted.plain(rows + "\"f,g,h,i,j\n").lines())
                .hasSize(6)
                .startsWith("a\tb\tc\td\te")
                .endsWith("f,g,h,i,j" + Quoted.BREAK);
    }

    @Test
    void what_was_copied_keeps_the_quotes_that_are_part_of_a_cell() {
        assertThat(Quoted.plain("\"一网通办\"事项数\t\"两行\n\"\"办结\"\"\"\t\"12\"\n效益\t\"完\t3"))
                .isEqualTo("\"一网通办\"事项数\t两行" + Quoted.BREAK + "\"办结\"\t12\n效益\t\"完\t3");
    }

    @Test
    void text_of_other_kinds_stays_as_it_is() {
        assertThat(Quoted.plain("共 3 项, 其中 \"重点\" 1 项")).isEqualTo("共 3 项, 其中 \"重点\" 1 项");
    }
}
