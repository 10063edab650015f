package org.hengping.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.GoodForm;
import org.hengping.core.form.Piece.Answer;
import org.hengping.core.form.Piece.Attachment;
import org.hengping.core.form.Piece.Header;
import org.hengping.core.form.Piece.NotApplicable;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.results.Outcome;
import org.hengping.core.results.RowOutcome;
import org.hengping.core.review.Judged;
import org.hengping.core.review.Judgment;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheet.Ground;
import org.hengping.core.review.ReviewSheet.ReviewedScore;
import org.hengping.core.review.ReviewSheetText;
import org.hengping.core.review.Version;
import org.hengping.core.round.Grade;
import org.hengping.core.round.RuleSets;
import org.hengping.core.scoring.Rating;
import org.junit.jupiter.api.Test;

/** What of a version everybody may read. */
class PublicFormTest {

    private static final EvaluationForm WHOLE = GoodForm.good();

    @Test
    void contact_answers_and_attachments_stay_inside_and_the_rest_is_as_handed_in() {
        EvaluationForm handedIn = form(
                List.of(),
                List.of(new Answer("OVER_FULFILMENT@row/1", "需求增加")),
                List.of(new Attachment(1, "签到表.pdf", 10, "a".repeat(64))));

        EvaluationForm shown = published(handedIn, Map.of()).form();

        assertThat(shown.header())
                .isEqualTo(new Header(
                        WHOLE.header().departmentName(),
                        WHOLE.header().accountingUnits(),
                        "",
                        "",
                        WHOLE.header().filledOn()));
        assertThat(shown.answers()).isEmpty();
        assertThat(shown.attachments()).isEmpty();
        assertThat(shown.indicators()).isEqualTo(WHOLE.indicators());
        assertThat(shown.budget()).isEqualTo(WHOLE.budget());
        assertThat(shown.functions()).isEqualTo(WHOLE.functions());
        assertThat(shown.goals()).isEqualTo(WHOLE.goals());
    }

    @Test
    void both_results_are_shown_with_their_grades() {
        PublicForm shown = published(
                WHOLE,
                Map.of(
                        PieceId.row(1), new ReviewedScore(Score.of("0"), Ground.OTHER, "没有佐证"),
                        PieceId.row(2), new ReviewedScore(Score.of("0"), Ground.OTHER, "没有佐证")));

        assertThat(shown.outcome().self()).isEqualTo(new Rating(Score.of(100), null, Grade.EXCELLENT));
        assertThat(shown.outcome().reviewed()).contains(new Rating(Score.of(88), null, Grade.GOOD));
        assertThat(shown.outcome().changedRows())
                .extracting(RowOutcome::piece)
                .containsExactly(PieceId.row(1), PieceId.row(2));
    }

    @Test
    void no_reason_is_shown_not_even_the_rules() {
        PublicForm shown = published(
                GoodForm.with(2, "27", "6.00", "场馆维修"),
                Map.of(
                        PieceId.row(1), new ReviewedScore(Score.of("0"), Ground.OTHER, "没有佐证"),
                        PieceId.row(2), new ReviewedScore(Score.of("5.40"), Ground.COMPUTED, "")));

        assertThat(shown.outcome().changedRows()).hasSize(2);
        assertThat(shown.outcome().rows()).allMatch(row -> row.reason().isEmpty());
        assertThat(shown.outcome().toString()).doesNotContain("没有佐证", "explanation");
    }

    @Test
    void where_a_group_does_not_apply_both_results_are_out_of_what_is_left() {
        EvaluationForm without = form(List.of(new NotApplicable(null, Level1.BENEFIT, "机构撤并")), List.of(), List.of());

        PublicForm shown = published(without, Map.of());

        Rating rating = new Rating(Score.of(70), Score.of(100), Grade.EXCELLENT);
        assertThat(shown.outcome().self()).isEqualTo(rating);
        assertThat(shown.outcome().reviewed()).contains(rating);
    }

    private static PublicForm published(EvaluationForm form, Map<PieceId, ReviewedScore> scores) {
        Version version = Version.freeze(1, 1, form, RuleSets.national(), Instant.EPOCH, 1);
        Judgment judgment = Judged.of(version);
        ReviewSheet sheet = new ReviewSheet(1, 1, scores, Map.of(), null, 1, null);
        return PublicForm.of(
                version,
                judgment,
                ReviewSheetText.frozen(
                        sheet, Outcome.of(version, judgment, sheet, true).verdict(), version.hash()));
    }

    private static EvaluationForm form(
            List<NotApplicable> requests, List<Answer> answers, List<Attachment> attachments) {
        return new EvaluationForm(
                new Header(
                        WHOLE.header().departmentName(),
                        WHOLE.header().accountingUnits(),
                        "李娜",
                        "0731-88061234",
                        WHOLE.header().filledOn()),
                WHOLE.budget(),
                WHOLE.functions(),
                WHOLE.goals(),
                WHOLE.indicators(),
                requests,
                answers,
                attachments);
    }
}
