package org.hengping.ui.summary;

import static org.hengping.ui.part.Words.t;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hengping.core.indicator.Score;
import org.hengping.core.results.Outlier;
import org.hengping.core.results.Result.Marks;
import org.hengping.core.round.Grade;
import org.hengping.core.round.RuleSet.GradeBounds;
import org.hengping.core.scoring.Rating;
import org.hengping.workflow.results.OwnYear;
import org.hengping.workflow.results.SummaryLine;
import org.jspecify.annotations.Nullable;

/** What the charts are drawn from; the words in it are the screen's. */
final class ChartData {

    /** So many departments can be told apart in one picture. */
    static final int MOST = 30;

    private ChartData() {}

    /** @param bounds to mark where the best grade begins */
    static Dumbbell dumbbell(List<SummaryLine> lines, GradeBounds bounds) {
        return new Dumbbell(
                lines.stream()
                        .filter(ChartData::outOfHundred)
                        .map(ChartData::span)
                        .toList(),
                bounds.excellent().value(),
                t("summary.bound", Grade.EXCELLENT, bounds.excellent()),
                t("summary.self"),
                t("summary.reviewed"),
                t("summary.selfOnly"));
    }

    /** Where there are too many, those with a reason to be looked at and those farthest from their claim; in their order. */
    static List<SummaryLine> telling(List<SummaryLine> lines) {
        if (lines.size() <= MOST) {
            return lines;
        }
        List<SummaryLine> chosen = lines.stream()
                .sorted(Comparator.comparing(
                                (SummaryLine line) -> line.outliers().isEmpty())
                        .thenComparing(Comparator.comparing(ChartData::distance).reversed()))
                .limit(MOST)
                .toList();
        return lines.stream().filter(chosen::contains).toList();
    }

    static Scatter scatter(List<SummaryLine> lines) {
        List<Dot> dots = lines.stream()
                .filter(ChartData::outOfHundred)
                .flatMap(line -> dot(line).stream())
                .toList();
        return new Scatter(dots, t("summary.rate"), t("summary.counted"), t("summary.reviewed"), t("summary.selfOnly"));
    }

    /** The two results of a department, the earliest year first. */
    static Lines results(List<OwnYear> years) {
        List<Marks> marks = years.reversed().stream()
                .map(year -> year.standing().result().marks())
                .toList();
        List<@Nullable BigDecimal> reviewed = new ArrayList<>();
        marks.forEach(one -> reviewed.add(
                one.reviewed().map(rating -> rating.outOfHundred().value()).orElse(null)));
        return new Lines(
                years.reversed().stream()
                        .map(year -> String.valueOf(year.round().fiscalYear()))
                        .toList(),
                List.of(
                        new Series(
                                t("summary.self"),
                                "hollow",
                                marks.stream()
                                        .<@Nullable BigDecimal>map(
                                                one -> one.self().outOfHundred().value())
                                        .toList()),
                        new Series(t("summary.reviewed"), "solid", reviewed)));
    }

    /** A total without a grade is not out of 100, and has no place on such an axis. */
    private static boolean outOfHundred(SummaryLine line) {
        return line.result().marks().counted().grade() != null;
    }

    private static Span span(SummaryLine line) {
        Marks marks = line.result().marks();
        return new Span(
                line.department().shortName(),
                marks.self().outOfHundred().value(),
                marks.reviewed().map(rating -> rating.outOfHundred().value()).orElse(null));
    }

    private static Optional<Dot> dot(SummaryLine line) {
        return Optional.ofNullable(line.result().money().rate())
                .map(rate -> new Dot(
                        line.department().shortName(),
                        rate.value(),
                        line.result().marks().counted().outOfHundred().value(),
                        line.standing().reviewed(),
                        line.outliers().stream().anyMatch(ChartData::told)));
    }

    /** Full marks and large figures are no matter of execution and score. */
    private static boolean told(Outlier outlier) {
        return switch (outlier.kind()) {
            case LOW_EXECUTION, OVER_EXECUTION, FAR_FROM_SELF -> true;
            case ALL_FULL_MARKS, EXCEEDED_THREEFOLD -> false;
        };
    }

    /** From the claim to what review has left of it, or else to what the rules give. */
    private static Score distance(SummaryLine line) {
        Marks marks = line.result().marks();
        Score other = marks.reviewed().map(Rating::outOfHundred).orElse(marks.computedOutOfHundred());
        return marks.self().outOfHundred().distance(other);
    }

    /** @param bound where the best grade begins */
    record Dumbbell(
            List<Span> rows,
            BigDecimal bound,
            String boundName,
            String selfName,
            String reviewedName,
            String selfOnlyName) {}

    /** @param reviewed the other end; {@code null} where nothing is reviewed, and the claim stands alone */
    record Span(String name, BigDecimal self, @Nullable BigDecimal reviewed) {}

    record Scatter(List<Dot> dots, String xName, String yName, String reviewedName, String selfOnlyName) {}

    /** @param hot whether it is named in the picture */
    record Dot(String name, BigDecimal x, BigDecimal y, boolean reviewed, boolean hot) {}

    record Lines(List<String> categories, List<Series> series) {}

    record Bars(List<String> categories, List<Series> series, boolean stacked, String unit) {}

    /** @param look solid, pale, hollow or late */
    record Series(String name, String look, List<@Nullable BigDecimal> values) {}
}
