package org.hengping.workflow.results;

import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Score;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheet.Ground;
import org.hengping.core.review.ReviewSheet.ReviewedScore;
import org.hengping.core.review.Version;
import org.hengping.workflow.Office;
import org.hengping.workflow.Office.Town;
import org.hengping.workflow.road.FinanceReview;
import org.hengping.workflow.road.HeadReview;
import org.hengping.workflow.road.ReviewSheetKeeping;

/** Takes forms of a town to their approval, with another score for one row. */
record Reviewed(Office office, Town town) {

    void approve(EvaluationForm form, int row, String score) {
        town.write(form);
        Version version = town.submit();
        office.get(HeadReview.class).endorse(town.head(), town.evaluation(), version.seen(), "");
        ReviewSheet sheet = ReviewSheet.blank(town.evaluation(), version.number())
                .scored(PieceId.row(row), new ReviewedScore(Score.of(score), Ground.OTHER, "佐证不足"));
        FinanceReview finance = office.get(FinanceReview.class);
        long revision = office.get(ReviewSheetKeeping.class)
                .save(town.officer(), version.seen(), sheet)
                .revision();
        finance.approve(town.officer(), town.evaluation(), version.seen(), revision, "");
    }

    /** 撤销审核. */
    void reopen() {
        office.get(FinanceReview.class).reopen(town.officer(), town.evaluation(), town.seen(), "数据有误");
    }
}
