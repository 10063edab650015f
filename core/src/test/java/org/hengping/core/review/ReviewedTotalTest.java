package org.hengping.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Example;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Score;
import org.hengping.core.review.ReviewSheet.ReviewedScore;
import org.hengping.core.round.RuleSets;
import org.hengping.core.scoring.FormScore;
import org.hengping.core.scoring.Scoring;
import org.junit.jupiter.api.Test;

/** What a form is worth after review. */
class ReviewedTotalTest {

    private final EvaluationForm form = Example.womensFederation();
    private final FormScore score = Scoring.score(form, RuleSets.national(), 2020);

    @Test
    void without_a_decision_the_claimed_scores_stand() {
        assertThat(ReviewedTotal.of(form, score, ReviewSheet.blank(1, 1))).isEqualTo(Score.of(90));
    }

    @Test
    void a_reviewed_score_replaces_the_claimed_one() {
        Map<PieceId, ReviewedScore> scores = Map.of(
                PieceId.row(2),
                new ReviewedScore(Score.of("5.00"), "佐证不足"),
                PieceId.BUDGET,
                new ReviewedScore(Score.of("9.00"), "结转未说明"));

        assertThat(ReviewedTotal.of(form, score, new ReviewSheet(1, 1, scores, Map.of(), 1, null)))
                .isEqualTo(Score.of(88));
    }
}
