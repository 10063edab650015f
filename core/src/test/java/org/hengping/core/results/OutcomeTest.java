package org.hengping.core.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengping.core.findings.Rule;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.GoodForm;
import org.hengping.core.form.Piece.Answer;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Score;
import org.hengping.core.results.RowOutcome.Basis;
import org.hengping.core.review.Judged;
import org.hengping.core.review.Judgment;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheet.Decision;
import org.hengping.core.review.ReviewSheet.Ground;
import org.hengping.core.review.ReviewSheet.ReviewedScore;
import org.hengping.core.review.ReviewSheetText;
import org.hengping.core.review.Version;
import org.hengping.core.round.Grade;
import org.hengping.core.round.RuleSet.Weight;
import org.hengping.core.round.RuleSets;
import org.hengping.core.scoring.Rating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a form comes to: two results, and how every row came to its score. */
class OutcomeTest {

    private static final String DIFFERS = "SCORE_DIFFERS@row/2.selfScore";
    private static final PieceId ROW = PieceId.row(2);
    private static final ReviewSheet BLANK = ReviewSheet.blank(1, 1);

    /** 30 lectures were promised, 27 held: 5.40 by the rule, 6.00 claimed. */
    private static final EvaluationForm CLAIMING =
            GoodForm.with(2, "27", "6.00", "场馆维修").answering(List.of(new Answer(DIFFERS, "停电三场，已补办")));

    @Test
    void a_draft_has_its_own_result_and_no_other() {
        Judgment judgment = Judged.of(version(CLAIMING));

        Outcome draft = Outcome.ofDraft(judgment.judged(CLAIMING));

        assertThat(draft.self()).isEqualTo(new Rating(Score.of(100), null, Grade.EXCELLENT));
        assertThat(draft.computed().total()).isEqualTo(Score.of("99.40"));
        assertThat(draft.reviewed()).isEmpty();
        assertThat(draft.review()).isEqualTo(ReviewProgress.NONE);
    }

    @Test
    void a_claim_above_the_computed_score_is_open_until_it_is_decided() {
        Outcome outcome = under(CLAIMING, BLANK);

        RowOutcome row = outcome.row(ROW).orElseThrow();
        assertThat(row.basis()).isEqualTo(Basis.OPEN);
        assertThat(row.difference()).contains(new BigDecimal("-0.60"));
        assertThat(outcome.open().rows()).containsExactly(row);
        assertThat(outcome.open().undecided()).containsExactly(ROW);
    }

    @ParameterizedTest
    @CsvSource({
        "27, 5.50, CLAIM_STANDS", // within the tolerance of 0.10
        "27, 5.51, OPEN",
        "27, 5.40, CLAIM_STANDS",
        "27, 3.00, CLAIM_STANDS",
        "30场以上, 6.00, CLAIM_STANDS"
    })
    void a_claim_at_or_below_the_computed_score_stands(String actual, String claimed, Basis basis) {
        Outcome outcome = under(GoodForm.with(2, actual, claimed, "场馆维修"), BLANK);

        assertThat(outcome.row(ROW).orElseThrow().basis()).isEqualTo(basis);
        assertThat(outcome.open().rows().isEmpty()).isEqualTo(basis != Basis.OPEN);
    }

    @Test
    void a_weight_of_the_rule_set_does_not_decide_a_claim() {
        Version version = version(CLAIMING.answering(List.of()));
        var quiet = RuleSets.national().weighing(Map.of(Rule.SCORE_DIFFERS.id(), Weight.OFF));

        Outcome outcome = Outcome.of(version, Judged.of(version, quiet), BLANK, true);

        assertThat(outcome.open().rows()).extracting(RowOutcome::piece).containsExactly(ROW);
    }

    @ParameterizedTest
    @CsvSource({
        "6.00, ANSWER_ACCEPTED, ACCEPTED, 100.00, EXCELLENT",
        "5.40, COMPUTED, SETTLED_BY_SCORE, 99.40, EXCELLENT",
        "0.00, OTHER, SETTLED_BY_SCORE, 94.00, EXCELLENT"
    })
    void deciding_the_row_settles_its_explanation(
            String score, Ground ground, AnswerOutcome.State state, String total, Grade grade) {
        Outcome outcome = under(CLAIMING, BLANK.scored(ROW, new ReviewedScore(Score.of(score), ground, "核实")));

        assertThat(outcome.open().none()).isTrue();
        assertThat(outcome.answer(PieceId.answer(DIFFERS)).orElseThrow().state())
                .isEqualTo(state);
        assertThat(outcome.reviewed()).contains(new Rating(Score.of(total), null, grade));
    }

    @Test
    void the_reason_of_a_computed_score_is_the_sentence_of_the_rule() {
        RowOutcome row = under(CLAIMING, BLANK.scored(ROW, new ReviewedScore(Score.of("5.40"), Ground.COMPUTED, "")))
                .row(ROW)
                .orElseThrow();

        assertThat(row.reason()).contains(row.scores().why());
        assertThat(row.changed()).isTrue();
    }

    @Test
    void an_answer_that_is_not_about_the_score_is_accepted_or_goes_back() {
        EvaluationForm form = GoodForm.with(1, "21期", "6.00", "");
        String key = Judged.of(version(form)).findings().stream()
                .filter(finding -> finding.rule() == Rule.OVER_FULFILMENT)
                .findFirst()
                .orElseThrow()
                .key();
        EvaluationForm answered = form.answering(List.of(new Answer(key, "需求增加")));
        PieceId answer = PieceId.answer(key);

        assertThat(under(answered, BLANK).open().undecided()).containsExactly(answer);
        assertThat(under(answered, BLANK.decided(answer, new Decision(true, "")))
                        .open()
                        .none())
                .isTrue();
        assertThat(under(answered, BLANK.decided(answer, new Decision(false, "无依据")))
                        .open()
                        .rejected())
                .containsExactly(answer);
    }

    @Test
    void rows_that_nobody_could_or_did_decide_are_counted() {
        Outcome outcome = under(GoodForm.good(), BLANK);

        long undecided = outcome.rows().stream()
                .filter(row -> row.scores().computed() == null)
                .count();
        assertThat(outcome.unreviewed()).isEqualTo((int) undecided).isPositive();
        RowOutcome wordy = outcome.rows().stream()
                .filter(row -> row.basis() == Basis.UNREVIEWED)
                .findFirst()
                .orElseThrow();
        ReviewSheet confirmed =
                BLANK.scored(wordy.piece(), new ReviewedScore(wordy.scores().claimed(), Ground.CONFIRMED, ""));
        assertThat(under(GoodForm.good(), confirmed).unreviewed()).isEqualTo(outcome.unreviewed() - 1);
    }

    @Test
    void what_was_approved_is_what_was_frozen() {
        Version version = version(CLAIMING);
        Judgment judgment = Judged.of(version);
        ReviewSheet sheet = BLANK.scored(ROW, new ReviewedScore(Score.of("0"), Ground.OTHER, "未见签到表"));
        ReviewSheet frozen = ReviewSheetText.frozen(
                sheet,
                Objects.requireNonNull(
                        Outcome.of(version, judgment, sheet, true).verdict()),
                version.hash());

        Outcome approved = Outcome.of(version, judgment, frozen, false);

        assertThat(approved.review()).isEqualTo(ReviewProgress.APPROVED);
        assertThat(approved.reviewed()).contains(new Rating(Score.of(94), null, Grade.EXCELLENT));
        assertThat(approved.self().total()).isEqualTo(Score.of(100));
        assertThat(approved.settled()).isEqualTo(approved.reviewed());
        assertThat(Outcome.of(version, judgment, sheet, true).settled()).isEmpty();
        assertThat(frozen.hash()).isNotNull();
    }

    @Test
    void approvals_of_before_stay_as_they_are_and_say_so() {
        Version version = version(CLAIMING);
        ReviewSheet earlier = new ReviewSheet(1, 1, Map.of(), Map.of(), null, 1, "a".repeat(64));

        Outcome outcome = Outcome.of(version, Judged.of(version), earlier, false);

        assertThat(outcome.review()).isEqualTo(ReviewProgress.APPROVED_BY_EARLIER_RULES);
        assertThat(outcome.reviewed()).contains(new Rating(Score.of(100), null, Grade.EXCELLENT));
        assertThat(outcome.rows()).extracting(RowOutcome::basis).containsOnly(Basis.EARLIER_RULES);
        assertThat(outcome.open().none()).isTrue();
    }

    @Test
    void what_an_approval_of_before_came_to_is_not_reckoned_again() {
        Version version = version(CLAIMING);
        Rating then = new Rating(Score.of("97.31"), null, Grade.EXCELLENT);
        ReviewSheet earlier = new ReviewSheet(1, 1, Map.of(), Map.of(), null, 1, "a".repeat(64));

        Outcome outcome = Outcome.of(version, Judged.later(version, then), earlier, false);

        assertThat(outcome.reviewed()).contains(then);
    }

    @Test
    void a_lowered_grade_is_noticed() {
        Outcome same = under(CLAIMING, BLANK.scored(ROW, new ReviewedScore(Score.of("0"), Ground.OTHER, "无依据")));
        Outcome lower = under(
                CLAIMING,
                BLANK.scored(ROW, new ReviewedScore(Score.of("0"), Ground.OTHER, "无依据"))
                        .scored(PieceId.BUDGET, new ReviewedScore(Score.of("1"), Ground.OTHER, "结转")));

        assertThat(same.gradeLowered()).isFalse();
        assertThat(lower.reviewed().map(Rating::grade)).contains(Grade.GOOD);
        assertThat(lower.gradeLowered()).isTrue();
    }

    private static Outcome under(EvaluationForm form, ReviewSheet sheet) {
        Version version = version(form);
        return Outcome.of(version, Judged.of(version), sheet, true);
    }

    private static Version version(EvaluationForm form) {
        return Version.freeze(1, 1, form, RuleSets.national(), Instant.EPOCH, 1);
    }
}
