package org.hengping.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengping.core.disclosure.Hit.Kind;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Piece.Answer;
import org.hengping.core.form.Piece.Attachment;
import org.hengping.core.form.Piece.Functions;
import org.hengping.core.form.Piece.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the product points at before a form is made public. */
class SecrecyCheckTest {

    @ParameterizedTest
    @CsvSource({
        "涉及国家秘密的事项,SECRECY,国家秘密",
        "印发机密文件2份,SECRECY,机密",
        "绝密★长期,SECRECY,绝密",
        "完成涉密计算机检查,SECRECY,涉密",
        "编印内部资料4期,SECRECY,内部",
        "数据不予公开,SECRECY,不予公开",
        "名单不得对外公布,SECRECY,不得对外公布",
        "慰问志愿者王小花，,NAME,王小花",
        "身份证43012219900307123X,IDENTITY,43012219900307123X",
        "联系13807311234,PHONE,13807311234",
        "热线0731-88061234,PHONE,0731-88061234",
        "账号6222021901001234567,ACCOUNT,6222021901001234567",
        "邮箱fulian@wangcheng.gov.cn,MAIL,fulian@wangcheng.gov.cn"
    })
    void words_and_figures_that_should_be_looked_at_are_pointed_at(String text, Kind kind, String found) {
        assertThat(SecrecyCheck.of(saying(text)))
                .extracting(Hit::kind, Hit::found, hit -> hit.place().piece().value())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(kind, found, "functions"));
    }

    @ParameterizedTest
    @CsvSource({
        "138 0013 8000,PHONE",
        "138-0013-8000,PHONE",
        "138.0013.8000,PHONE",
        "13 80 01 38 000,PHONE",
        "+8613800138000,PHONE",
        "+86 138 0013 8000,PHONE",
        "0086-13800138000,PHONE",
        "１３８００１３８０００,PHONE",
        "１３８　００１３　８０００,PHONE",
        "138\u200b0013\u200b8000,PHONE",
        "138\u20110013\u20118000,PHONE",
        "0731 88070077,PHONE",
        "(0731)88070077,PHONE",
        "（0731）8807 0077,PHONE",
        "+86 731 8807 0077,PHONE",
        "430122 19900307 123X,IDENTITY",
        "４３０１２２１９９００３０７１２３Ｘ,IDENTITY",
        "43012219900307\u200b1234,IDENTITY",
        "4 3 0 1 2 2 1 9 9 0 0 3 0 7 1 2 3 4,IDENTITY",
        "6222 0219 0100 1234 567,ACCOUNT",
        "机\u200b密,SECRECY",
        "fulian＠wangcheng.gov.cn,MAIL"
    })
    void they_are_pointed_at_in_every_spelling(String found, Kind kind) {
        assertThat(SecrecyCheck.of(saying("请看" + found + "，谢谢")))
                .extracting(Hit::kind, Hit::found, Hit::at)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(kind, found, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "加强内部控制和内部审计，完善内部管理制度",
                "组织保密教育培训3次",
                "公开招聘，及时公开部门预算",
                "投入20200315万元，完成率98.50%",
                "财预〔2020〕10号、湘财绩〔2021〕3号",
                "2020-2021年度，2020年01月01日—2020年12月31日",
                "投入1,234.56万元，2019 2020 2021三年1300 1400 1500万元",
                "150000-16000户，3000 4000 5000 6000万元",
                "面积③1380013800㎡，编号001 2020-2021",
                "统一社会信用代码:11430122006127654A"
            })
    void everyday_words_of_an_office_are_not(String text) {
        assertThat(SecrecyCheck.of(saying(text))).isEmpty();
    }

    @Test
    void each_of_several_in_one_text_is_named_apart_and_with_its_surroundings() {
        List<Hit> hits = SecrecyCheck.of(saying("联系13807311234，另一人13907315678，均为志愿者。"));

        assertThat(hits).extracting(Hit::key).containsExactly("PHONE@functions.text#2", "PHONE@functions.text#17");
        assertThat(hits.getFirst().around()).isEqualTo("联系13807311234，另一人13907315…");
    }

    @Test
    void names_of_attachments_and_answers_are_read_but_not_the_contact_which_is_never_published() {
        EvaluationForm form = new EvaluationForm(
                new Header("区妇联", 1, "王小花", "13807311234", null),
                saying("").budget(),
                new Functions(""),
                saying("").goals(),
                List.of(),
                List.of(),
                List.of(new Answer("OVER_FULFILMENT@row/1", "另见机密件")),
                List.of(new Attachment(null, "绝密-名册.pdf", 10, "a".repeat(64))));

        assertThat(SecrecyCheck.of(form))
                .extracting(Hit::key)
                .containsExactly(
                        "SECRECY@answer/OVER_FULFILMENT@row/1.text#2",
                        "SECRECY@attachment/0/" + "a".repeat(64) + ".name#0");
    }

    private static EvaluationForm saying(String functions) {
        EvaluationForm blank = EvaluationForm.blank("区妇联");
        return new EvaluationForm(
                blank.header(),
                blank.budget(),
                new Functions(functions),
                blank.goals(),
                List.of(),
                List.of(),
                List.of());
    }
}
