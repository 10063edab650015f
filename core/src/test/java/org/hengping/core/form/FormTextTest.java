package org.hengping.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hengping.core.form.Piece.Answer;
import org.hengping.core.form.Piece.Functions;
import org.hengping.core.form.Piece.Header;
import org.hengping.core.form.Piece.NotApplicable;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Level1;
import org.junit.jupiter.api.Test;

class FormTextTest {

    private final EvaluationForm example = Example.womensFederation();

    @Test
    void a_form_read_from_its_text_is_the_same_form() {
        EvaluationForm full = new EvaluationForm(
                new Header("区妇联", 3, "填报人", "0731-8800 0000", LocalDate.of(2026, 3, 1)),
                example.budget(),
                example.functions(),
                example.goals(),
                example.indicators(),
                List.of(new NotApplicable(3, null, "本年没有此项任务"), new NotApplicable(null, Level1.SATISFACTION, "没有服务对象")),
                List.of(new Answer("OVER_FULFILMENT@row/1", "年中增加了场次")));

        EvaluationForm again = FormText.read(FormText.write(full));

        assertThat(again).isEqualTo(full);
    }

    @Test
    void line_ends_brackets_and_backslashes_in_a_text_are_kept() {
        String text = "一\n[row/1]\r\n二\\n\u2028[goals]\ttab = 三\\";

        Piece again = PieceText.read(PieceId.FUNCTIONS, PieceText.write(new Functions(text)));
        EvaluationForm form = FormText.read(FormText.write(with(new Functions(text))));

        assertThat(again).isEqualTo(new Functions(text));
        assertThat(form.functions().text()).isEqualTo(text);
    }

    @Test
    void money_keeps_its_last_decimal() {
        FundingLine line = new FundingLine("其他资金", Amount.of("0.000001"), Amount.of("1200"), null);

        EvaluationForm form = FormText.read(FormText.write(with(new Piece.BudgetExecution(line, List.of(), null))));

        assertThat(form.budget().total()).isEqualTo(line);
    }

    @Test
    void rows_come_in_the_order_the_department_gave_them() {
        List<Piece> pieces = List.of(
                new Piece.Row(example.indicators().get(0)),
                new Piece.Row(example.indicators().get(1)),
                new Piece.Row(example.indicators().get(2)),
                new Piece.RowOrder(List.of(2, 99, 1)));

        EvaluationForm form = EvaluationForm.of(pieces);

        assertThat(form.indicators()).extracting(row -> row.number()).containsExactly(2, 1, 3);
    }

    @Test
    void the_example_has_fourteen_filled_rows_and_three_empty_ones() {
        assertThat(example.indicators()).hasSize(17);
        assertThat(example.indicators())
                .filteredOn(row -> row.empty())
                .extracting(row -> row.number())
                .containsExactly(11, 14, 17);
    }

    private EvaluationForm with(Piece piece) {
        List<Piece> pieces = new java.util.ArrayList<>(example.pieces());
        pieces.removeIf(old -> old.id().equals(piece.id()));
        pieces.add(piece);
        return EvaluationForm.of(pieces);
    }
}
