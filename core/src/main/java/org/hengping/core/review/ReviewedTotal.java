package org.hengping.core.review;

import static java.util.Objects.requireNonNullElse;

import java.util.Optional;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Score;
import org.hengping.core.review.ReviewSheet.ReviewedScore;
import org.hengping.core.scoring.FormScore;

/** The total after review (财政复核得分): finance's score where there is one, else the claimed one; rows left out as 不适用 count nowhere. */
public final class ReviewedTotal {

    private ReviewedTotal() {}

    public static Score of(EvaluationForm form, FormScore score, ReviewSheet sheet) {
        Score claimed = requireNonNullElse(
                form.budget().selfScore(), requireNonNullElse(score.execution().computed(), Score.ZERO));
        Score execution = reviewed(sheet, PieceId.BUDGET).orElse(claimed);
        return form.indicators().stream()
                .filter(row -> !form.notApplicable(row))
                .map(row -> row(row, sheet))
                .reduce(execution, Score::plus);
    }

    /** The score of a row after review. */
    public static Score row(Indicator row, ReviewSheet sheet) {
        return reviewed(sheet, PieceId.row(row.number())).orElse(requireNonNullElse(row.selfScore(), Score.ZERO));
    }

    private static Optional<Score> reviewed(ReviewSheet sheet, PieceId piece) {
        return Optional.ofNullable(sheet.scores().get(piece)).map(ReviewedScore::score);
    }
}
