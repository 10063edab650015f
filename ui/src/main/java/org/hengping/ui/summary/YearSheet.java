package org.hengping.ui.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hengping.core.results.Tallies;
import org.hengping.core.round.Grade;
import org.hengping.workflow.results.SummaryYear;
import org.jspecify.annotations.Nullable;

/** The years of the district: means and grades of what finance has reviewed, and of the others what they say themselves. */
record YearSheet(SheetHeads heads) {

    private static final int[] WIDTHS = {32, 11, 13, 12, 12, 8, 8, 8, 8, 9, 11, 12, 12, 12};

    void write(SheetWriter file, List<SummaryYear> years) {
        List<String> row =
                new ArrayList<>(heads.of("title", "reviewedForms", "earlierRules", "reviewedMeanSelf", "meanReviewed"));
        Stream.of(Grade.values())
                .map(grade -> heads.words().t("grade." + grade))
                .forEach(row::add);
        row.add(heads.words().t("grade.none"));
        row.addAll(heads.of("otherForms", "otherMeanSelf", "meanRate", "onTimeRate"));
        heads.begin(file, "years", row, WIDTHS);
        years.forEach(year -> file.row(cells(year)));
    }

    private List<@Nullable Object> cells(SummaryYear year) {
        Tallies reviewed = year.tallies().reviewed(true);
        Tallies others = year.tallies().reviewed(false);
        List<@Nullable Object> cells =
                new ArrayList<>(List.of(year.round().title(), reviewed.forms(), reviewed.byEarlierRules()));
        cells.add(SheetHeads.value(reviewed.meanSelf().orElse(null)));
        cells.add(SheetHeads.value(reviewed.meanScore().orElse(null)));
        Stream.of(Grade.values()).map(reviewed::graded).forEach(cells::add);
        cells.add(reviewed.ungraded());
        cells.add(others.forms());
        cells.add(SheetHeads.value(others.meanScore().orElse(null)));
        cells.add(SheetHeads.value(reviewed.meanRate().orElse(null)));
        cells.add(SheetHeads.value(OnTime.of(OnTime.own(year.steps())).rate()));
        return cells;
    }
}
