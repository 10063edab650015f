package org.hengping.ui.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hengping.core.results.Tallies;
import org.hengping.core.round.Grade;
import org.hengping.ui.sheet.CellOf;
import org.hengping.ui.sheet.Column;
import org.hengping.ui.sheet.ListSheet;
import org.hengping.workflow.results.SummaryYear;

/** The years of the district: means and grades of what finance has reviewed, and of the others what they say themselves. */
record YearSheet(SheetHeads heads) {

    ListSheet<SummaryYear> sheet() {
        List<Column<SummaryYear>> columns = new ArrayList<>(List.of(
                Column.text(heads.of("title"), 32, year -> year.round().title()),
                Column.whole(heads.of("reviewedForms"), 11, of(true, Tallies::forms)),
                Column.whole(heads.of("earlierRules"), 13, of(true, Tallies::byEarlierRules)),
                figure("reviewedMeanSelf", of(true, tallies -> SheetHeads.value(tallies.meanSelf()))),
                figure("meanReviewed", of(true, tallies -> SheetHeads.value(tallies.meanScore())))));
        for (Grade grade : Grade.values()) {
            String head = heads.words().t("grade." + grade);
            columns.add(Column.whole(head, 8, of(true, tallies -> tallies.graded(grade))));
        }
        columns.addAll(List.of(
                Column.whole(heads.words().t("grade.none"), 9, of(true, Tallies::ungraded)),
                Column.whole(heads.of("otherForms"), 11, of(false, Tallies::forms)),
                figure("otherMeanSelf", of(false, tallies -> SheetHeads.value(tallies.meanScore()))),
                figure("meanRate", of(true, tallies -> SheetHeads.rate(tallies.meanRate()))),
                figure(
                        "onTimeRate",
                        year -> SheetHeads.value(
                                OnTime.of(OnTime.own(year.steps())).rate()))));
        return heads.sheet("years", columns);
    }

    private Column<SummaryYear> figure(String key, CellOf<SummaryYear, BigDecimal> figure) {
        return Column.figure(heads.of(key), 12, figure);
    }

    /** @param reviewed of those finance has reviewed, or of the others */
    private static <V> CellOf<SummaryYear, V> of(boolean reviewed, CellOf<Tallies, V> figure) {
        return year -> figure.of(year.tallies().reviewed(reviewed));
    }
}
