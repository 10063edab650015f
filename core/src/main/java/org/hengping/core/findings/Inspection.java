package org.hengping.core.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.PieceId;
import org.hengping.core.round.RuleSet;
import org.hengping.core.scoring.FormScore;
import org.hengping.core.scoring.UnderstoodForm;

/**
 * What the rules look at.
 *
 * @param counting the rows that count: filled in, and not asked to be left out
 * @param layout what the paper has a place for; that of a draft is complete
 * @param printed the figures that a file prints; empty of a draft, which prints nothing
 */
record Inspection(
        EvaluationForm form,
        FormScore score,
        RuleSet rules,
        List<ScoredRow> counting,
        Layout layout,
        Optional<PrintedFigures> printed) {

    Inspection {
        counting = List.copyOf(counting);
    }

    /** Of a draft, or of a version that was one. */
    static Inspection of(UnderstoodForm form, FormScore score, RuleSet rules) {
        return new Inspection(form.form(), score, rules, scored(form, score), Layout.COMPLETE, Optional.empty());
    }

    /** Of a file. */
    static Inspection of(UnderstoodForm form, FormScore score, RuleSet rules, Layout layout, PrintedFigures printed) {
        return new Inspection(form.form(), score, rules, scored(form, score), layout, Optional.of(printed));
    }

    private static List<ScoredRow> scored(UnderstoodForm form, FormScore score) {
        return form.rows().stream()
                .flatMap(row -> score.row(row.row().number()).map(given -> new ScoredRow(row, given)).stream())
                .toList();
    }

    /** The rows that count. */
    Stream<ScoredRow> rows() {
        return counting.stream();
    }

    /** The row of a place; none where the place is no row, or the row does not count. */
    Optional<ScoredRow> at(Place place) {
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
