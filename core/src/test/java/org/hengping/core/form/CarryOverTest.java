package org.hengping.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengping.core.form.Piece.Answer;
import org.hengping.core.form.Piece.Attachment;
import org.hengping.core.form.Piece.NotApplicable;
import org.hengping.core.form.Piece.Row;
import org.hengping.core.form.Piece.RowOrder;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.indicator.Tier;
import org.junit.jupiter.api.Test;

class CarryOverTest {

    private static final Indicator LAST_YEARS = new Indicator(
            9,
            new Indicator.Levels(Level1.BENEFIT, "社会效益指标", "部门整体"),
            "婚调委建设",
            "20%以上",
            "45.5%",
            new Indicator.Points(Score.of(10), Score.of(9)),
            new Indicator.Shortfall("需求增加", "继续推进"),
            Tier.ACHIEVED);

    private final EvaluationForm blank = EvaluationForm.blank("区妇联");

    @Test
    void what_was_promised_comes_along_and_what_came_of_it_does_not() {
        CarryOver carried = new CarryOver(blank, List.of(), List.of(LAST_YEARS), false);

        Indicator promise = new Indicator(
                1,
                new Indicator.Levels(Level1.BENEFIT, "社会效益指标", "部门整体"),
                "婚调委建设",
                "20%以上",
                "",
                new Indicator.Points(Score.of(10), null),
                new Indicator.Shortfall("", ""),
                null);
        assertThat(carried.saved()).containsExactly(new Row(promise), new RowOrder(List.of(1)));
        assertThat(carried.removed()).isEmpty();
    }

    @Test
    void appended_rows_follow_those_of_the_draft_under_numbers_of_their_own() {
        EvaluationForm draft = Example.womensFederation();
        List<Indicator> chosen = draft.indicators().subList(3, 5);

        CarryOver carried = new CarryOver(draft, List.of(), chosen, false);

        assertThat(order(carried)).hasSize(19).startsWith(1, 2).endsWith(17, 18, 19);
        assertThat(carried.saved()).extracting(Piece::id).startsWith(PieceId.row(18), PieceId.row(19));
        assertThat(carried.removed()).isEmpty();
    }

    @Test
    void replaced_rows_go_with_all_that_belongs_to_them_and_nothing_else() {
        String sha256 = "a".repeat(64);
        EvaluationForm draft = with(
                List.of(LAST_YEARS),
                List.of(new NotApplicable(9, null, "无此任务"), new NotApplicable(null, Level1.BENEFIT, "无此任务")),
                List.of(
                        new Answer("OVER_FULFILMENT@row/9.actual", "需求增加"),
                        new Answer("OVER_EXECUTION@budget", "追加预算")),
                List.of(new Attachment(9, "a.pdf", 1, sha256), new Attachment(null, "b.pdf", 1, sha256)));

        CarryOver carried = new CarryOver(draft, List.of(), List.of(LAST_YEARS), true);

        assertThat(carried.removed())
                .containsExactlyInAnyOrder(
                        PieceId.row(9),
                        PieceId.notApplicable(9),
                        PieceId.answer("OVER_FULFILMENT@row/9.actual"),
                        PieceId.attachment(9, sha256));
        assertThat(order(carried)).containsExactly(10);
    }

    @Test
    void a_number_that_a_version_handed_in_has_used_is_not_given_away_again() {
        CarryOver carried = new CarryOver(blank, List.of(Example.womensFederation()), List.of(LAST_YEARS), true);

        assertThat(order(carried)).containsExactly(18);
    }

    @Test
    void rows_with_nothing_in_them_or_about_them_need_no_question() {
        Indicator untouched = Indicator.blank(1, Level1.OUTPUT, "数量指标");
        Indicator asked = Indicator.blank(2, Level1.OUTPUT, "质量指标");
        EvaluationForm draft = with(
                List.of(untouched, asked, LAST_YEARS),
                List.of(new NotApplicable(2, null, "无此任务")),
                List.of(),
                List.of());

        assertThat(CarryOver.filled(draft)).containsExactly(asked, LAST_YEARS);
    }

    private EvaluationForm with(
            List<Indicator> rows, List<NotApplicable> requests, List<Answer> answers, List<Attachment> files) {
        return new EvaluationForm(
                blank.header(), blank.budget(), blank.functions(), blank.goals(), rows, requests, answers, files);
    }

    private static List<Integer> order(CarryOver carried) {
        return ((RowOrder) carried.saved().getLast()).numbers();
    }
}
