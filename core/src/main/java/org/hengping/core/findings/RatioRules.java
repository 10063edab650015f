package org.hengping.core.findings;

import java.util.stream.Stream;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.narrative.Ratio;
import org.hengping.core.narrative.Ratios;

/** A ratio in a text must follow from the two numbers beside it: 1046对中调和476对，调和率45.5%. */
final class RatioRules {

    private RatioRules() {}

    static Stream<Noticed> conflict(Inspection form) {
        Stream<Noticed> goals = check(form.form().goals().achieved(), new Place(PieceId.GOALS, FormColumn.ACHIEVED));
        Stream<Noticed> rows = form.rows().map(UnderstoodRow::row).flatMap(row -> check(row.actual(), place(row)));
        return Stream.concat(goals, rows);
    }

    private static Place place(Indicator row) {
        return new Place(PieceId.row(row.number()), FormColumn.ACTUAL);
    }

    private static Stream<Noticed> check(String text, Place place) {
        return Ratios.in(text)
                .filter(ratio -> !ratio.follows() && ratio.plausible())
                .limit(1)
                .map(ratio -> noticed(ratio, place));
    }

    private static Noticed noticed(Ratio ratio, Place place) {
        String printed = ratio.printed().toPlainString();
        return Noticed.at(
                Level.WARNING,
                place,
                ratio.shown() + "%",
                printed + "%",
                ratio.name(),
                printed,
                ratio.part(),
                ratio.whole(),
                ratio.shown());
    }
}
