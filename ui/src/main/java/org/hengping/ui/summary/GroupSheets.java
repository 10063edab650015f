package org.hengping.ui.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hengping.core.indicator.Level1;
import org.hengping.core.results.Result;
import org.hengping.workflow.results.SummaryLine;
import org.jspecify.annotations.Nullable;

/** The indicator groups, department by department and summed up. Points are as on the forms: 不适用 rescales totals, never groups. */
record GroupSheets(SheetHeads heads) {

    private static final int[] DEPARTMENTS = {26, 16, 11, 11, 11, 11, 11, 11, 11, 11, 11};
    private static final int[] SUMS = {12, 12, 12, 12, 13, 12, 13, 12, 12, 12, 13, 14};

    void departments(SheetWriter file, List<SummaryLine> lines) {
        List<String> row = new ArrayList<>(heads.of("department", "counting"));
        for (Level1 group : Level1.GROUPS) {
            Stream.of("groupMax", "groupSelf", "groupReviewed")
                    .map(key -> heads.words().t("summary.head." + key, group))
                    .forEach(row::add);
        }
        heads.begin(file, "departmentGroups", row, DEPARTMENTS);
        lines.forEach(line -> file.row(cells(line)));
    }

    private List<@Nullable Object> cells(SummaryLine line) {
        Result result = line.result();
        List<@Nullable Object> cells =
                new ArrayList<>(List.of(line.department().name(), heads.words().say(Shown.counting(result.marks()))));
        for (Level1 level : Level1.GROUPS) {
            Result.Group group = result.group(level);
            cells.add(group.max().value());
            cells.add(group.self().value());
            cells.add(SheetHeads.value(group.reviewed()));
        }
        return cells;
    }

    void sums(SheetWriter file, GroupSums sums) {
        heads.begin(
                file,
                "groups",
                heads.of(
                        "group",
                        "reviewedForms",
                        "sumMax",
                        "sumSelf",
                        "reviewedSelfRate",
                        "sumReviewed",
                        "reviewedRate",
                        "otherForms",
                        "otherSumMax",
                        "otherSumSelf",
                        "otherSelfRate",
                        "belowMax"),
                SUMS);
        Level1.GROUPS.forEach(group -> file.row(cells(group, sums)));
    }

    private List<@Nullable Object> cells(Level1 group, GroupSums sums) {
        GroupSums.Sum reviewed = sums.of(group, true);
        GroupSums.Sum others = sums.of(group, false);
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(heads.words().t("level1." + group));
        cells.addAll(List.of(
                reviewed.forms(), reviewed.max().value(), reviewed.self().value()));
        cells.add(SheetHeads.value(reviewed.selfRate()));
        cells.add(reviewed.left().value());
        cells.add(SheetHeads.value(reviewed.reviewedRate()));
        cells.addAll(List.of(others.forms(), others.max().value(), others.self().value()));
        cells.add(SheetHeads.value(others.selfRate()));
        cells.add(sums.belowMax(group));
        return cells;
    }
}
