package org.hengping.ui.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengping.core.indicator.Amount;
import org.hengping.core.overdue.DoneStep;
import org.hengping.core.overdue.LateStep;
import org.hengping.core.results.Result;
import org.hengping.core.results.Result.Marks;
import org.hengping.core.results.YearOnYear;
import org.hengping.core.round.EvaluationRound;
import org.hengping.ui.words.Wording;
import org.hengping.workflow.results.SummaryLine;
import org.hengping.workflow.results.UnscoredDepartment;
import org.jspecify.annotations.Nullable;

/**
 * The departments of the year, one row each: both results with their grades, which of them counts, what it is compared with. All scores are out
 * of 100.
 *
 * @param compared the round compared with; {@code null} for none
 */
record DepartmentSheet(SheetHeads heads, @Nullable EvaluationRound compared) {

    private static final int[] WIDTHS = {6, 24, 14, 12, 12, 9, 9, 7, 9, 9, 9, 7, 9, 7, 14, 9, 9, 8, 16, 40};

    void write(SheetWriter file, List<SummaryLine> lines, List<UnscoredDepartment> unscored) {
        heads.begin(file, "departments", row(), WIDTHS);
        lines.forEach(line -> file.row(cells(line)));
        unscored.forEach(one -> file.row(cells(one)));
    }

    private Wording words() {
        return heads.words();
    }

    private List<String> row() {
        List<String> row = new ArrayList<>(heads.of(
                "rank",
                "department",
                "stage",
                "budget",
                "executed",
                "rate",
                "self",
                "selfGrade",
                "computed",
                "byClaim",
                "reviewed",
                "reviewedGrade",
                "counted",
                "countedGrade",
                "counting"));
        String year = compared == null ? words().t("summary.lastYear") : String.valueOf(compared.fiscalYear());
        row.add(words().t("summary.beforeSelf", year));
        row.add(words().t("summary.beforeReviewed", year));
        row.addAll(heads.of("change", "lateSteps", "outliers"));
        return row;
    }

    private List<@Nullable Object> cells(SummaryLine line) {
        Result result = line.result();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(line.rank());
        cells.add(line.department().name());
        cells.add(words().say(Shown.stage(line.standing())));
        cells.add(value(result.money().budget()));
        cells.add(value(result.money().executed()));
        cells.add(SheetHeads.value(result.money().rate()));
        results(result.marks(), cells);
        Optional<Marks> before = Optional.ofNullable(line.before()).map(Result::marks);
        cells.add(SheetHeads.score(before.map(Marks::self)));
        cells.add(SheetHeads.score(before.flatMap(Marks::reviewed)));
        YearOnYear change = line.change();
        cells.add(change == null ? null : change.points());
        cells.add(late(line.steps(), line.late()));
        cells.add(remarks(line));
        return cells;
    }

    private void results(Marks marks, List<@Nullable Object> cells) {
        cells.add(marks.self().outOfHundred().value());
        cells.add(heads.grade(Optional.of(marks.self())));
        cells.add(marks.computedOutOfHundred().value());
        cells.add(marks.byClaimOutOfHundred().value());
        cells.add(SheetHeads.score(marks.reviewed()));
        cells.add(heads.grade(marks.reviewed()));
        cells.add(marks.counted().outOfHundred().value());
        cells.add(heads.grade(Optional.of(marks.counted())));
        cells.add(words().say(Shown.counting(marks)));
    }

    /** What stands out, and what the totals were before they were put on the scale of 100. */
    private String remarks(SummaryLine line) {
        Marks marks = line.result().marks();
        Stream<String> rescaled = marks.self().rescaled() == null
                ? Stream.empty()
                : Stream.of(words().t(
                                "summary.rescaled",
                                marks.max(),
                                marks.self().total(),
                                marks.reviewed()
                                        .map(rating -> rating.total().toString())
                                        .orElse(Shown.NONE)));
        return Stream.concat(line.outliers().stream().map(outlier -> words().say(outlier.why())), rescaled)
                .collect(Collectors.joining("；"));
    }

    private List<@Nullable Object> cells(UnscoredDepartment unscored) {
        List<@Nullable Object> cells = new ArrayList<@Nullable Object>(Collections.nCopies(WIDTHS.length, null));
        cells.set(1, unscored.department().name());
        cells.set(2, words().t(unscored.exempt() ? "summary.exempt" : "summary.notHandedIn"));
        cells.set(WIDTHS.length - 2, late(List.of(), unscored.late()));
        return cells;
    }

    /** The steps of the department that were late, and the one of anybody that is late now. */
    private String late(List<DoneStep> steps, @Nullable LateStep now) {
        return Stream.concat(
                        OnTime.own(steps).stream()
                                .filter(DoneStep::late)
                                .map(done -> words().t("step." + done.step()))
                                .distinct(),
                        Stream.ofNullable(now).map(late -> words().t("summary.lateNow.step", late.step(), late.days())))
                .collect(Collectors.joining("、"));
    }

    private static @Nullable BigDecimal value(@Nullable Amount amount) {
        return amount == null ? null : amount.value();
    }
}
