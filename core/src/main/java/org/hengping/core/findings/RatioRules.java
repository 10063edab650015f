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

    static Stream<Observation> conflict(Inspection form) {
        Stream<Observation> goals =
                check(form.form().goals().achieved(), new Place(PieceId.GOALS, FormColumn.ACHIEVED));
        Stream<Observation> rows = form.rows().map(ScoredRow::row).flatMap(row -> check(row.actual(), place(row)));
        return Stream.concat(goals, rows);
    }

    private static Place place(Indicator row) {
        return new Place(PieceId.row(row.number()), FormColumn.ACTUAL);
    }

    private static Stream<Observation> check(String text, Place place) {
        return Ratios.in(text)
                .filter(ratio -> !ratio.follows() && ratio.plausible())
                .limit(1)
                .map(ratio -> observation(ratio, place));
    }

    private static Observation observation(Ratio ratio, Place place) {
        String printed = ratio.printed().toPlainString();
        return Observation.at(
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
