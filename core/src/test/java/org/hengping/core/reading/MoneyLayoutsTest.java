package org.hengping.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengping.core.reading.LayoutsTest.HEAD;
import static org.hengping.core.reading.LayoutsTest.MONEY;
import static org.hengping.core.reading.LayoutsTest.ROWS;

import org.hengping.core.form.FundingLine;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The money of a form in the layouts that offices give it. */
class MoneyLayoutsTest {

    @ParameterizedTest
    @ValueSource(strings = {"部门整体支出总额", "年度预算总额", "部门整体支出", "资金合计", "金额合计", "总计", "年度资金总额（万元）", "本年支出合计"})
    void the_total_of_the_money_has_many_names(String name) {
        FormRead read = ReadingTest.read(MONEY.replace("年度资金总额", name) + HEAD + ROWS);

        assertThat(read.form().budget().total().budget()).isEqualTo(Amount.of("820"));
    }

    @ParameterizedTest
    @CsvSource({"全年执行数, 决算数", "全年执行数, 实际支出", "全年执行数, 支出金额", "全年预算数, 调整后全年预算数", "全年预算数, 全年（调整）预算数", "全年预算数, 最终预算数"})
    void the_heads_of_the_money_have_many_names(String head, String other) {
        FormRead read = ReadingTest.read(MONEY.replace(head, other) + HEAD + ROWS);

        assertThat(read.form().budget().total().budget()).isEqualTo(Amount.of("820"));
        assertThat(read.form().budget().total().executed()).isEqualTo(Amount.of("803.6"));
    }

    @Test
    void money_may_stand_beside_its_labels_or_below_them_without_a_name() {
        FormRead beside =
                ReadingTest.read("整体支出绩效自评表\n全年预算数（万元）|820|全年执行数（万元）|803.6\n预算执行率|98%|分值|10|得分|9.8\n" + HEAD + ROWS);
        FormRead below = ReadingTest.read(MONEY.replace("年度资金总额|", "|") + HEAD + ROWS);

        assertThat(beside.form().budget().total().budget()).isEqualTo(Amount.of("820"));
        assertThat(beside.form().budget().selfScore()).isEqualTo(new Score(new java.math.BigDecimal("9.8")));
        assertThat(below.form().budget().total().executed()).isEqualTo(Amount.of("803.6"));
    }

    @Test
    void a_caption_may_say_that_amounts_are_in_yuan() {
        FormRead read = ReadingTest.read(
                MONEY.replace("（2023年度）", "（2023年度）|金额单位：元").replace("800|820|803.6", "8000000|8200000|8036000")
                        + HEAD
                        + ROWS);

        assertThat(read.form().budget().total().budget()).isEqualTo(Amount.of("820"));
    }

    @Test
    void parts_of_a_source_are_no_sources() {
        FormRead read = ReadingTest.read(
                MONEY + "其中：财政拨款||820|803.6\n其中：中央资金||200|200\n省级资金||620|603.6\n其他资金||0|0\n" + HEAD + ROWS);

        assertThat(read.form().budget().sources()).extracting(FundingLine::name).containsExactly("财政拨款", "其他资金");
    }
}
