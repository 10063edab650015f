package org.hengping.core.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.PieceId;
import org.hengping.core.round.RuleSet;
import org.hengping.core.scoring.FormScore;

/**
 * What the rules look at.
 *
 * @param understood the rows that count: filled in, and not asked to be left out
 */
record Inspection(EvaluationForm form, FormScore score, RuleSet rules, List<UnderstoodRow> understood) {

    Inspection {
        understood = List.copyOf(understood);
    }

    static Inspection of(EvaluationForm form, FormScore score, RuleSet rules) {
        List<UnderstoodRow> understood = form.indicators().stream()
                .filter(row -> !row.empty() && !form.notApplicable(row))
                .flatMap(row -> score.row(row.number()).map(given -> UnderstoodRow.of(row, given)).stream())
                .toList();
        return new Inspection(form, score, rules, understood);
    }

    /** The rows that count. */
    Stream<UnderstoodRow> rows() {
        return understood.stream();
    }

    /** The row of a place; none where the place is no row, or the row does not count. */
    Optional<UnderstoodRow> at(Place place) {
        return rows().filter(one -> PieceId.row(one.row().number()).equals(place.piece()))
                .findFirst();
    }

    /** Where a place stands when the form is read from top to bottom. */
    int position(Place place) {
        return place.piece() instanceof PieceId.Row row
                ? form.indicator(row.number()).map(form.indicators()::indexOf).orElse(-1)
                : -1;
    }
}
