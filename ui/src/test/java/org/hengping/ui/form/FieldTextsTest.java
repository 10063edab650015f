package org.hengping.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.FormField;
import org.hengping.core.form.GoodForm;
import org.hengping.core.form.Piece;
import org.hengping.core.form.PieceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text that a browser had kept gets back into the field it was typed into, and into no other. */
class FieldTextsTest {

    private final EvaluationForm form = GoodForm.good();
    private final FieldTexts fields = new FieldTexts(form);

    @ParameterizedTest
    @CsvSource({
        "row/2, content, 家庭教育讲堂",
        "row/2, target, ≥40场",
        "row/2, actual, 44",
        "row/2, maxScore, 7.00",
        "row/2, selfScore, 5.50",
        "row/2, deviationReason, 需求增加较多",
        "row/2, improvement, 明年改正",
        "row/2, level2, 质量指标",
        "row/2, level3, 机关",
        "header, preparer, 王五",
        "header, phone, 0731-88880000",
        "header, filledOn, 2026-03-31",
        "header, accountingUnits, 3",
        "budget, total.budget, 1200.5",
        "budget, total.executed, 1100.25",
        "budget, selfScore, 9.50",
        "functions, text, 维护妇女权益",
        "goals, planned, 指标1：培训",
        "goals, achieved, 全部完成",
        "not-applicable/2, reason, 今年没有这项工作"
    })
    void a_text_stands_in_its_field_and_nothing_else_is_changed(String piece, String field, String text) {
        PieceId id = PieceId.of(piece);

        EvaluationForm changed = fields.with(id, FormField.read(field), text).orElseThrow();

        assertThat(new FieldTexts(changed).text(id, FormField.read(field))).isEqualTo(text);
        assertThat(without(changed, id)).isEqualTo(without(form, id));
        assertThat(new FieldTexts(changed).says(id, FormField.read(field), " " + text + " "))
                .isTrue();
        assertThat(fields.says(id, FormField.read(field), text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "row/2, selfScore, 六分",
        "row/2, maxScore, 1e9",
        "row/99, actual, 44",
        "row/2, selfScore, 101",
        "row/2, tier, 很好很好",
        "header, filledOn, 三月底",
        "header, accountingUnits, 三个",
        "header, departmentName, 别的单位",
        "budget, total.budget, 约一百万",
        "budget, source.99.budget, 5"
    })
    void what_cannot_stand_there_is_not_taken(String piece, String field, String text) {
        assertThat(fields.with(PieceId.of(piece), FormField.read(field), text)).isEmpty();
        assertThat(fields.says(PieceId.of(piece), FormField.read(field), text)).isFalse();
    }

    @Test
    void a_source_of_money_that_is_not_stored_yet_gets_its_line() {
        EvaluationForm named = fields.with(PieceId.BUDGET, FormField.read("source.1.name"), "上年结转")
                .orElseThrow();

        EvaluationForm both = new FieldTexts(named)
                .with(PieceId.BUDGET, FormField.read("source.1.budget"), "12.5")
                .orElseThrow();

        assertThat(both.budget().sources()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(both.budget().sources().get(1).name()).isEqualTo("上年结转");
        assertThat(new FieldTexts(both).says(PieceId.BUDGET, FormField.read("source.1.budget"), "12.50"))
                .isTrue();
    }

    @Test
    void an_explanation_that_was_emptied_is_taken_away() {
        PieceId answer = PieceId.answer("SCORE_DIFFERS:row/2");
        EvaluationForm answered =
                fields.with(answer, FormField.of(FormColumn.TEXT), "已核对").orElseThrow();
        assertThat(answered.answers()).extracting(Piece.Answer::text).containsExactly("已核对");

        assertThat(new FieldTexts(answered).with(answer, FormField.of(FormColumn.TEXT), " "))
                .contains(form);
    }

    private static List<? extends Piece> without(EvaluationForm form, PieceId id) {
        return form.pieces().stream().filter(piece -> !piece.id().equals(id)).toList();
    }
}
