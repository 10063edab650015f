package org.hengping.ui.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hengping.core.indicator.Level1;
import org.hengping.core.results.Result;
import org.hengping.ui.sheet.CellOf;
import org.hengping.ui.sheet.Column;
import org.hengping.ui.sheet.ListSheet;
import org.hengping.workflow.results.SummaryLine;

/** The indicator groups, department by department and summed up. Points are as on the forms: 不适用 rescales totals, never groups. */
record GroupSheets(SheetHeads heads) {

    ListSheet<SummaryLine> departments() {
        List<Column<SummaryLine>> columns = new ArrayList<>(List.of(
                Column.text(
                        heads.of("department"), 26, line -> line.department().name()),
                Column.text(heads.of("counting"), 16, this::counting)));
        for (Level1 level : Level1.GROUPS) {
            columns.add(points("groupMax", level, group -> group.max().value()));
            columns.add(points("groupSelf", level, group -> group.self().value()));
            columns.add(points("groupReviewed", level, group -> SheetHeads.value(group.reviewed())));
        }
        return heads.sheet("departmentGroups", columns);
    }

    private String counting(SummaryLine line) {
        return heads.words().say(Shown.counting(line.result().marks()));
    }

    private Column<SummaryLine> points(String key, Level1 level, CellOf<Result.Group, BigDecimal> points) {
        String head = heads.words().t("summary.head." + key, level);
        return Column.figure(head, 11, line -> points.of(line.result().group(level)));
    }

    ListSheet<Level1> sums(GroupSums sums) {
        Function<Level1, GroupSums.Sum> reviewed = group -> sums.of(group, true);
        Function<Level1, GroupSums.Sum> others = group -> sums.of(group, false);
        return heads.sheet(
                "groups",
                List.of(
                        Column.text(
                                heads.of("group"), 12, group -> heads.words().t("level1." + group)),
                        Column.whole(heads.of("reviewedForms"), 12, group -> reviewed.apply(group)
                                .forms()),
                        figure("sumMax", 12, reviewed, sum -> sum.max().value()),
                        figure("sumSelf", 12, reviewed, sum -> sum.self().value()),
                        figure("reviewedSelfRate", 13, reviewed, sum -> SheetHeads.value(sum.selfRate())),
                        figure("sumReviewed", 12, reviewed, sum -> sum.left().value()),
                        figure("reviewedRate", 13, reviewed, sum -> SheetHeads.value(sum.reviewedRate())),
                        Column.whole(heads.of("otherForms"), 12, group -> others.apply(group)
                                .forms()),
                        figure("otherSumMax", 12, others, sum -> sum.max().value()),
                        figure("otherSumSelf", 12, others, sum -> sum.self().value()),
                        figure("otherSelfRate", 13, others, sum -> SheetHeads.value(sum.selfRate())),
                        Column.whole(heads.of("belowMax"), 14, sums::belowMax)));
    }

    private Column<Level1> figure(
            String key, int width, Function<Level1, GroupSums.Sum> of, CellOf<GroupSums.Sum, BigDecimal> figure) {
        return Column.figure(heads.of(key), width, group -> figure.of(of.apply(group)));
    }
}
