package org.hengping.core.findings;

import java.util.Optional;
import java.util.stream.Stream;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.round.RuleSet;
import org.hengping.core.scoring.FormScore;
import org.hengping.core.scoring.RowScore;
import org.hengping.core.value.Actual;
import org.hengping.core.value.Target;

/** What the rules look at. */
record Inspection(EvaluationForm form, FormScore score, RuleSet rules) {

    /** The rows that count: filled in, and not asked to be left out. */
    Stream<Looked> rows() {
        return form.indicators().stream()
                .filter(row -> !row.empty() && !form.notApplicable(row))
                .flatMap(row -> score.row(row.number()).map(given -> looked(row, given)).stream());
    }

    /** The row of a place; none where the place is no row, or the row does not count. */
    Optional<Looked> at(Place place) {
        return form.indicators().stream()
                .filter(row -> PieceId.row(row.number()).equals(place.piece()))
                .filter(row -> !row.empty() && !form.notApplicable(row))
                .flatMap(row -> score.row(row.number()).map(given -> looked(row, given)).stream())
                .findFirst();
    }

    /** Where a place stands when the form is read from top to bottom. */
    int position(Place place) {
        Optional<Integer> row = place.piece().kind().equals("row")
                ? form.indicators().stream()
                        .map(Indicator::number)
                        .filter(number -> place.piece().rest().equals(String.valueOf(number)))
                        .findFirst()
                : Optional.empty();
        return row.flatMap(form::indicator).map(form.indicators()::indexOf).orElse(-1);
    }

    private static Looked looked(Indicator row, RowScore score) {
        Target target = row.promised();
        return new Looked(row, score, target, row.reached(target));
    }

    /** A row, what the rule set gives for it, and what its two values mean. */
    record Looked(Indicator row, RowScore score, Target target, Actual actual) {}
}
