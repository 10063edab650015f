package org.hengping.core.findings;

import java.util.List;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.form.Piece.RowOrder;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;

/** Takes an empty row of the template away, unless something is still to be written into it. */
final class RowFixes {

    private RowFixes() {}

    static Optional<Fix> empty(Inspection form, Observation observation) {
        return form.form().indicators().stream()
                .filter(row ->
                        PieceId.row(row.number()).equals(observation.place().piece()))
                .findFirst()
                .flatMap(row -> remove(form, row));
    }

    /** None where the group lacks points, which the row may be meant for, or where evidence was attached to the row. */
    static Optional<Fix> remove(Inspection form, Indicator row) {
        if (lacksPoints(form, row.level1().group())
                || !form.form().attachments(row.number()).isEmpty()) {
            return Optional.empty();
        }
        List<Integer> left = form.form().indicators().stream()
                .map(Indicator::number)
                .filter(number -> number != row.number())
                .toList();
        return Optional.of(
                new Fix(Sentence.of("fix.removeRow"), List.of(new RowOrder(left)), List.of(PieceId.row(row.number()))));
    }

    private static boolean lacksPoints(Inspection form, Level1 group) {
        if (!form.rules().maxScores().binding()) {
            return form.score()
                    .totals()
                    .expectedMaxScore()
                    .above(form.score().totals().maxScore());
        }
        return form.rules().maxScores().of(group).above(form.form().maxScore(group));
    }
}
