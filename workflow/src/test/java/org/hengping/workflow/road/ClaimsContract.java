package org.hengping.workflow.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengping.core.Sentence;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.GoodForm;
import org.hengping.core.form.Piece.AnnualGoals;
import org.hengping.core.form.Piece.Answer;
import org.hengping.core.form.Piece.BudgetExecution;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.results.AnswerOutcome;
import org.hengping.core.results.Outcome;
import org.hengping.core.results.RowOutcome;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheet.Decision;
import org.hengping.core.review.ReviewSheet.Ground;
import org.hengping.core.review.ReviewSheet.ReviewedScore;
import org.hengping.core.review.Stage;
import org.hengping.core.round.Grade;
import org.hengping.workflow.Forms;
import org.hengping.workflow.RoadTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A claim above the computed score is approved by nobody who has not decided it; deciding it is quick. */
abstract class ClaimsContract extends RoadTests {

    private static final PieceId ROW = PieceId.row(2);
    private static final String DIFFERS = "SCORE_DIFFERS@row/2.selfScore";

    /** 27 of 30 lectures, claimed in full: 6.00 where the rule gives 5.40. */
    private static final EvaluationForm CLAIMING =
            GoodForm.with(2, "27", "6.00", "场馆维修").answering(List.of(new Answer(DIFFERS, "停电三场，已补办")));

    /** Every way to end with the claim approved undecided. */
    static Stream<Arguments> ways() {
        return Stream.of(
                way("nothing decided", test -> test.approve(0)),
                way(
                        "its explanation accepted like any other answer",
                        test -> test.approve(
                                test.save(test.blank().decided(PieceId.answer(DIFFERS), new Decision(true, ""))))),
                way(
                        "confirmed, though it is too high",
                        test -> test.approve(test.scored("6.00", Ground.CONFIRMED, ""))),
                way(
                        "the claim under the name of the rule",
                        test -> test.approve(test.scored("6.00", Ground.COMPUTED, "按规则"))),
                way(
                        "another figure under the name of the answer",
                        test -> test.approve(test.scored("5.90", Ground.ANSWER_ACCEPTED, "属实"))),
                way("kept without a reason", test -> test.approve(test.scored("6.00", Ground.OTHER, " "))),
                way("above the points of the row", test -> test.approve(test.scored("6.50", Ground.OTHER, "优秀"))),
                way(
                        "an answer accepted where nothing was explained",
                        test -> test.approve(test.save(test.blank()
                                .scored(
                                        PieceId.row(3),
                                        new ReviewedScore(Score.of("6.00"), Ground.ANSWER_ACCEPTED, ""))))),
                way("all answers accepted without a reason", test -> test.reviewSheets()
                        .acceptAnswers(
                                test.town.officer(), test.town.evaluation(), test.town.seen(), 0, List.of(ROW), " ")),
                way("all answers accepted without the list", test -> test.reviewSheets()
                        .acceptAnswers(
                                test.town.officer(), test.town.evaluation(), test.town.seen(), 0, List.of(), "属实")),
                way("all answers accepted by a list of before", test -> test.reviewSheets()
                        .acceptAnswers(
                                test.town.officer(), test.town.evaluation(), test.town.seen(), 7, List.of(ROW), "属实")),
                way("decided by the head of the department", test -> test.reviewSheets()
                        .acceptAnswers(
                                test.town.head(), test.town.evaluation(), test.town.seen(), 0, List.of(ROW), "属实")),
                way("decided by an officer whose desk it is not", test -> test.reviewSheets()
                        .takeComputed(
                                test.town.chief(), test.town.evaluation(), test.town.seen(), 0, List.of(ROW), "")));
    }

    private static Arguments way(String name, Consumer<ClaimsContract> way) {
        return Arguments.of(name, way);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void a_claim_above_the_computed_score_is_not_approved(String name, Consumer<ClaimsContract> way) {
        underReview(CLAIMING);

        assertThatThrownBy(() -> way.accept(this)).isInstanceOf(Refusal.class);

        stands(Stage.FINANCE_REVIEW);
        assertThat(outcome().reviewed()).isEmpty();
    }

    @Test
    void what_was_decided_of_the_version_before_does_not_count_for_the_next() {
        underReview(CLAIMING);
        save(blank().scored(ROW, new ReviewedScore(Score.of("6.00"), Ground.ANSWER_ACCEPTED, "")));
        finance().sendBack(town.officer(), town.evaluation(), town.seen(), "请补充");
        drafting()
                .submit(
                        town.preparer(),
                        town.evaluation(),
                        town.sheet(town.preparer()).draft().revision(),
                        "无须修改");
        head().endorse(town.head(), town.evaluation(), town.seen(), "");

        assertThatThrownBy(() -> approve(0)).isInstanceOf(Refusal.Unsettled.class);
    }

    @Test
    void the_claim_for_execution_is_a_row_like_any_other() {
        EvaluationForm late = Forms.executed(Forms.good(), "300");
        BudgetExecution money =
                new BudgetExecution(late.budget().total(), late.budget().sources(), Score.of(10));
        underReview(new EvaluationForm(
                late.header(),
                money,
                late.functions(),
                late.goals(),
                late.indicators(),
                List.of(),
                List.of(new Answer("SCORE_DIFFERS@budget.selfScore", "跨年结算"))));

        assertThatThrownBy(() -> approve(0))
                .isInstanceOfSatisfying(Refusal.Unsettled.class, refusal -> assertThat(refusal.findings())
                        .containsExactly("budget"));
        approve(reviewSheets()
                .takeComputed(town.officer(), town.evaluation(), town.seen(), 0, List.of(PieceId.BUDGET), "")
                .revision());

        assertThat(outcome().reviewed().orElseThrow().total()).isEqualTo(Score.of("99.26"));
    }

    @Test
    void what_is_decided_under_way_is_seen_by_whoever_reviews_and_by_the_others_once_it_is_approved() {
        underReview(CLAIMING);
        long revision = scored("1.00", Ground.OTHER, "签到表缺两期");

        assertThat(outcome().row(ROW).orElseThrow().decided()).isNotNull();
        for (long other : List.of(town.preparer(), town.head(), town.auditor())) {
            Outcome seen = town.sheet(other).outcome();
            assertThat(seen.verdict()).isNull();
            assertThat(seen.row(ROW).orElseThrow().decided()).isNull();
        }
        approve(revision);

        assertThat(town.sheet(town.preparer()).outcome().row(ROW).orElseThrow().reason())
                .contains(Sentence.of("review.words", "签到表缺两期"));
    }

    @Test
    void forty_differences_are_decided_in_one_act_and_recorded_row_by_row() {
        underReview(fortyClaims());
        List<PieceId> listed = outcome().open().undecided();
        assertThat(listed).hasSize(40);

        ReviewSheet sheet =
                reviewSheets().acceptAnswers(town.officer(), town.evaluation(), town.seen(), 0, listed, "已逐行核对台账");

        assertThat(sheet.scores()).hasSize(40);
        assertThat(sheet.scores().values())
                .containsOnly(
                        new ReviewedScore(Score.of(2), Ground.ANSWER_ACCEPTED, "已逐行核对台账"),
                        new ReviewedScore(Score.of(3), Ground.ANSWER_ACCEPTED, "已逐行核对台账"));
        approve(sheet.revision());
        assertThat(outcome().answers()).extracting(AnswerOutcome::state).containsOnly(AnswerOutcome.State.ACCEPTED);
        assertThat(outcome().reviewed().orElseThrow().grade()).isEqualTo(Grade.EXCELLENT);
    }

    @Test
    void all_differences_take_the_computed_score_and_the_grade_follows() {
        underReview(fortyClaims());

        ReviewSheet sheet = reviewSheets()
                .takeComputed(
                        town.officer(),
                        town.evaluation(),
                        town.seen(),
                        0,
                        outcome().open().undecided(),
                        "");
        approve(sheet.revision());

        assertThat(outcome().self().grade()).isEqualTo(Grade.EXCELLENT);
        assertThat(outcome().reviewed().orElseThrow().total()).isEqualTo(Score.of(55));
        assertThat(outcome().reviewed().orElseThrow().grade()).isEqualTo(Grade.POOR);
        assertThat(outcome().changedRows()).hasSize(40).allSatisfy(row -> assertThat(row.reason())
                .contains(row.scores().why()));
        assertThat(outcome().rows()).extracting(RowOutcome::basis).doesNotContain(RowOutcome.Basis.OPEN);
    }

    private void underReview(EvaluationForm form) {
        town.write(form);
        town.submit();
        head().endorse(town.head(), town.evaluation(), town.seen(), "");
    }

    private Outcome outcome() {
        return town.sheet(town.officer()).outcome();
    }

    private long save(ReviewSheet sheet) {
        return reviewSheets().save(town.officer(), town.seen(), sheet).revision();
    }

    private long scored(String score, Ground ground, String reason) {
        return save(blank().scored(ROW, new ReviewedScore(Score.of(score), ground, reason)));
    }

    private void approve(long revision) {
        finance().approve(town.officer(), town.evaluation(), town.seen(), revision, "");
    }

    /** Half of what was promised in every row, and all points claimed. */
    private static EvaluationForm fortyClaims() {
        List<Indicator> rows =
                IntStream.rangeClosed(1, 40).mapToObj(ClaimsContract::row).toList();
        List<Answer> answers = IntStream.rangeClosed(1, 40)
                .mapToObj(row -> new Answer("SCORE_DIFFERS@row/" + row + ".selfScore", "另有台账" + row))
                .toList();
        EvaluationForm good = GoodForm.good();
        return new EvaluationForm(
                good.header(), good.budget(), good.functions(), new AnnualGoals("", ""), rows, List.of(), answers);
    }

    private static Indicator row(int number) {
        Level1 level1 = number <= 25 ? Level1.OUTPUT : number <= 35 ? Level1.BENEFIT : Level1.SATISFACTION;
        Score points = Score.of(level1 == Level1.BENEFIT ? 3 : 2);
        return new Indicator(
                number,
                new Indicator.Levels(level1, "数量指标", ""),
                "第" + number + "类走访",
                "≥100次",
                "50次",
                new Indicator.Points(points, points),
                new Indicator.Shortfall("另有台账", ""),
                null);
    }
}
