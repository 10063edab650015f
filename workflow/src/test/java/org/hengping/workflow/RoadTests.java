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
import org.junit.jupiter.api.BeforeEach;

/** What all tests of the road share: a town, and short words for its people's work. */
abstract class RoadTests {

    Town town;

    abstract Office office();

    @BeforeEach
    void open() {
        town = office().town();
    }

    ReviewSheet reviewed(int row, String score) {
        return blank().scored(PieceId.row(row), new ReviewSheet.ReviewedScore(Score.of(score), Ground.OTHER, "佐证不足"));
    }

    ReviewSheet decided(NotApplicable request, boolean granted, long revision) {
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

    ReviewSheet blank() {
        return ReviewSheet.blank(town.evaluation(), town.stored().version());
    }

    void stands(Stage stage) {
        assertThat(town.stored().stage()).isEqualTo(stage);
        assertThat(town.engine()).isEqualTo(stage);
    }

    void history(Act... acts) {
        assertThat(town.sheet(town.auditor()).history())
                .extracting(HistoryEntry::act)
                .containsExactly(acts);
    }

    Drafting drafting() {
        return office().get(Drafting.class);
    }

    HeadReview head() {
        return office().get(HeadReview.class);
    }

    FinanceReview finance() {
        return office().get(FinanceReview.class);
    }
}
