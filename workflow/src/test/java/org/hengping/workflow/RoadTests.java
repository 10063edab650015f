package org.hengping.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hengping.core.form.Piece.NotApplicable;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Score;
import org.hengping.core.review.Act;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheet.Ground;
import org.hengping.core.review.Stage;
import org.hengping.workflow.Office.Town;
import org.hengping.workflow.road.Drafting;
import org.hengping.workflow.road.FinanceReview;
import org.hengping.workflow.road.HeadReview;
import org.hengping.workflow.road.ReviewSheetKeeping;
import org.junit.jupiter.api.BeforeEach;

/** What all tests of the road share: a town, and short words for its people's work. */
public abstract class RoadTests implements InOffice {

    public Town town;

    @BeforeEach
    public void open() {
        town = office().town();
    }

    public ReviewSheet reviewed(int row, String score) {
        return blank().scored(PieceId.row(row), new ReviewSheet.ReviewedScore(Score.of(score), Ground.OTHER, "佐证不足"));
    }

    public ReviewSheet decided(NotApplicable request, boolean granted, long revision) {
        ReviewSheet.Decision decision = new ReviewSheet.Decision(granted, granted ? "" : "已开展");
        return new ReviewSheet(
                town.evaluation(),
                town.stored().version(),
                Map.of(),
                Map.of(request.id(), decision),
                null,
                revision,
                null);
    }

    public ReviewSheet blank() {
        return ReviewSheet.blank(town.evaluation(), town.stored().version());
    }

    public void stands(Stage stage) {
        assertThat(town.stored().stage()).isEqualTo(stage);
        assertThat(town.engine()).isEqualTo(stage);
    }

    public void history(Act... acts) {
        assertThat(town.sheet(town.auditor()).history())
                .extracting(HistoryEntry::act)
                .containsExactly(acts);
    }

    public Drafting drafting() {
        return office().get(Drafting.class);
    }

    public HeadReview head() {
        return office().get(HeadReview.class);
    }

    public ReviewSheetKeeping reviewSheets() {
        return office().get(ReviewSheetKeeping.class);
    }

    public FinanceReview finance() {
        return office().get(FinanceReview.class);
    }
}
