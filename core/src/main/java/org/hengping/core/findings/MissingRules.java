package org.hengping.core.findings;

import java.util.stream.Stream;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.round.RuleSet;

/** Points that a row should name and does not: 分值 and 自评得分. */
final class MissingRules {

    private MissingRules() {}

    /** Row by row, where the layout has a column for the self score. */
    static Stream<Observation> rows(Inspection form) {
        return form.layout().selfScores() ? lacking(form) : Stream.empty();
    }

    /** A layout without a column for the self score is told once, not row by row. */
    static Stream<Observation> column(Inspection form) {
        return form.layout().selfScores() || lacking(form).findAny().isEmpty()
                ? Stream.empty()
                : Stream.of(Observation.at(Place.FORM, "", "")
                        .weighing(Level.NOTICE)
                        .worded("layout"));
    }

    /** Where the points of a file are complete, a row without any shares those of the row above, as in a merged cell. */
    static Stream<Observation> shared(Inspection form) {
        return form.rows().map(ScoredRow::row).filter(row -> shares(form, row)).map(row -> Observation.at(
                        new Place(PieceId.row(row.number()), null), "", "")
                .worded("shared"));
    }

    private static boolean shares(Inspection form, Indicator row) {
        return form.printed().isPresent()
                && form.score().totals().maxScore().equals(RuleSet.FULL)
                && row.number() > 1
                && row.maxScore() == null
                && row.selfScore() == null;
    }

    private static Stream<Observation> lacking(Inspection form) {
        return form.rows()
                .map(ScoredRow::row)
                .filter(row -> !shares(form, row))
                .flatMap(row -> Stream.concat(
                        lacking(row, FormColumn.MAX_SCORE, form.layout().maxScores() && row.maxScore() == null),
                        lacking(row, FormColumn.SELF_SCORE, row.selfScore() == null)));
    }

    private static Stream<Observation> lacking(Indicator row, FormColumn column, boolean lacks) {
        return lacks ? Stream.of(Observation.in(row, column, "", "").worded(column.id())) : Stream.empty();
    }
}
