package org.hengping.ui.summary;

import java.math.BigDecimal;
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
import org.hengping.ui.sheet.CellOf;
import org.hengping.ui.sheet.Column;
import org.hengping.ui.sheet.ListBook;
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

    /**
     * A department.
     *
     * @param line {@code null} where it has no score
     */
    private record Row(
            String department,
            String stage,
            String late,
            @Nullable SummaryLine line) {}

    void add(ListBook book, List<SummaryLine> lines, List<UnscoredDepartment> unscored) {
        book.add(
                heads.sheet("departments", columns()),
                Stream.concat(lines.stream().map(this::row), unscored.stream().map(this::row)));
    }

    private Row row(SummaryLine line) {
        return new Row(
                line.department().name(),
                words().say(Shown.stage(line.standing())),
                late(line.steps(), line.late()),
                line);
    }

    private Row row(UnscoredDepartment one) {
        return new Row(
                one.department().name(),
                words().t(one.exempt() ? "summary.exempt" : "summary.notHandedIn"),
                late(List.of(), one.late()),
                null);
    }

    private Wording words() {
        return heads.words();
    }

    private List<Column<Row>> columns() {
        String year = compared == null ? words().t("summary.lastYear") : String.valueOf(compared.fiscalYear());
        return Stream.of(money(), results(), years(year)).flatMap(List::stream).toList();
    }

    private List<Column<Row>> money() {
        return List.of(
                Column.whole(heads.of("rank"), 6, scored(SummaryLine::rank)),
                Column.text(heads.of("department"), 24, Row::department),
                Column.text(heads.of("stage"), 14, Row::stage),
                figure("budget", 12, line -> value(line.result().money().budget())),
                figure("executed", 12, line -> value(line.result().money().executed())),
                figure("rate", 9, line -> SheetHeads.value(line.result().money().rate())));
    }

    private List<Column<Row>> results() {
        return List.of(
                score("self", marks -> marks.self().outOfHundred().value()),
                words("selfGrade", 7, marks -> heads.grade(Optional.of(marks.self()))),
                score("computed", marks -> marks.computedOutOfHundred().value()),
                score("byClaim", marks -> marks.byClaimOutOfHundred().value()),
                score("reviewed", marks -> SheetHeads.score(marks.reviewed())),
                words("reviewedGrade", 7, marks -> heads.grade(marks.reviewed())),
                score("counted", marks -> marks.counted().outOfHundred().value()),
                words("countedGrade", 7, marks -> heads.grade(Optional.of(marks.counted()))),
                words("counting", 14, marks -> words().say(Shown.counting(marks))));
    }

    private List<Column<Row>> years(String before) {
        return List.of(
                Column.figure(
                        words().t("summary.beforeSelf", before),
                        9,
                        scored(line -> SheetHeads.score(before(line).map(Marks::self)))),
                Column.figure(
                        words().t("summary.beforeReviewed", before),
                        9,
                        scored(line -> SheetHeads.score(before(line).flatMap(Marks::reviewed)))),
                figure("change", 8, DepartmentSheet::change),
                Column.text(heads.of("lateSteps"), 16, Row::late),
                Column.text(heads.of("outliers"), 40, scored(this::remarks)));
    }

    private Column<Row> figure(String key, int width, CellOf<SummaryLine, BigDecimal> figure) {
        return Column.figure(heads.of(key), width, scored(figure));
    }

    private Column<Row> score(String key, CellOf<Marks, BigDecimal> score) {
        return figure(key, 9, line -> score.of(line.result().marks()));
    }

    private Column<Row> words(String key, int width, CellOf<Marks, String> words) {
        return Column.text(
                heads.of(key), width, scored(line -> words.of(line.result().marks())));
    }

    /** Empty for a department without a score. */
    private static <V> CellOf<Row, V> scored(CellOf<SummaryLine, V> cell) {
        return row -> row.line() == null ? null : cell.of(row.line());
    }

    private static Optional<Marks> before(SummaryLine line) {
        return Optional.ofNullable(line.before()).map(Result::marks);
    }

    private static @Nullable BigDecimal change(SummaryLine line) {
        YearOnYear change = line.change();
        return change == null ? null : change.points();
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
