package org.hengping.core.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Piece.Functions;
import org.hengping.core.round.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Private persons in a text that others will read. */
class WordingRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "爱心妈妈刘建华照顾落单儿童。",
                "救助重病患儿王小虎医疗费2万元。",
                "村民赵大勇见义勇为受表彰。",
                "残疾人李小军通过培训实现就业。",
                "全国劳模、社区书记周敏带头宣讲。",
                "困难职工张丽获救助5000元。",
                "授予陈晓芳同志“三八红旗手”称号。",
                "身份证430122198703054521。",
                "电话13873156288。",
                "电话+86 138-7315-6288。",
                "身份证４３０１２２ １９８７０３０５ ４５２１。"
            })
    void are_noticed(String text) {
        assertThat(personal(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "志愿者周末参加活动。",
                "学生张贴海报。",
                "村民付出的努力。",
                "统一社会信用代码11430122006123456X。",
                "统一社会信用代码：124301221990010112。",
                "残疾人高度满意。",
                "资金1234567890123元。",
                "服务热线0731-88062345。",
                "打造“张阿姨调解室”品牌。",
                "东风桥、李家桥改造完成。"
            })
    void are_not_seen_in_other_words(String text) {
        assertThat(personal(text)).isEmpty();
    }

    @Test
    void numbers_are_hidden_in_the_spelling_they_have() {
        assertThat(Hiding.figures("13873156288", 8, 4)).isEqualTo("138****6288");
        assertThat(Hiding.figures("+86 138-7315-6288", 8, 4)).isEqualTo("+86 138-****-6288");
        assertThat(Hiding.figures("４３０１２２ 19870305 452X", 12, 2)).isEqualTo("４３０１２２ ******** **2X");
    }

    private static List<String> personal(String text) {
        EvaluationForm blank = EvaluationForm.blank("某局");
        EvaluationForm form = new EvaluationForm(
                blank.header(), blank.budget(), new Functions(text), blank.goals(), List.of(), List.of(), List.of());
        return JudgedForm.of(form, RuleSets.national(), 2024).findings().stream()
                .map(finding -> finding.rule().name())
                .filter("PERSONAL_DATA"::equals)
                .toList();
    }
}
