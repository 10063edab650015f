package org.hengping.ui.summary;

import static org.hengping.ui.Words.say;
import static org.hengping.ui.Words.t;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.overdue.DoneStep;
import org.hengping.core.overdue.Step;
import org.hengping.core.results.Outlier;
import org.hengping.core.results.Result;
import org.hengping.core.results.Tallies;
import org.hengping.core.round.Grade;
import org.hengping.core.round.RuleSet.GradeBounds;
import org.hengping.core.scoring.Rating;
import org.hengping.workflow.Summarising.Line;
import org.hengping.workflow.Summarising.Year;
import org.jspecify.annotations.Nullable;

/** What the charts are drawn from; the words in it are the screen's. */
final class ChartData {

    /** So many departments can be told apart in one picture. */
    static final int MOST = 30;

    private ChartData() {}

    /** @param bounds to mark where the best grade begins */
    static Dumbbell dumbbell(List<Line> lines, GradeBounds bounds) {
        return new Dumbbell(
                lines.stream().map(ChartData::span).toList(),
                bounds.excellent().value(),
                t("summary.bound", Grade.EXCELLENT, bounds.excellent()),
                t("summary.self"),
                t("summary.reviewed"),
                t("summary.computed"));
    }

    /** Where there are too many, those with a reason to be looked at and those farthest from their claim; in their order. */
    static List<Line> telling(List<Line> lines) {
        if (lines.size() <= MOST) {
            return lines;
        }
        List<Line> chosen = lines.stream()
                .sorted(Comparator.comparing((Line line) -> line.outliers().isEmpty())
                        .thenComparing(Comparator.comparing(ChartData::distance).reversed()))
                .limit(MOST)
                .toList();
        return lines.stream().filter(chosen::contains).toList();
    }

    static Scatter scatter(List<Line> lines) {
        List<Dot> dots = lines.stream().flatMap(line -> dot(line).stream()).toList();
        return new Scatter(dots, t("summary.rate"), t("summary.score"), t("summary.settled"), t("summary.underWay"));
    }

    static Bars grades(List<Line> lines) {
        Tallies all = Tallies.of(lines.stream().map(Line::standing).toList());
        return new Bars(
                Stream.of(Grade.values()).map(grade -> say(grade)).toList(),
                List.of(
                        new Series(t("summary.settled"), "solid", graded(all.settled(true))),
                        new Series(t("summary.underWay"), "pale", graded(all.settled(false)))),
                true,
                "");
    }

    static Bars groups(GroupSums sums) {
        return new Bars(
                Result.GROUPS.stream().map(group -> say(group)).toList(),
                List.of(
                        new Series(t("summary.self"), "pale", rates(sums, false)),
                        new Series(t("summary.reviewed"), "solid", rates(sums, true))),
                false,
                "%");
    }

    static Bars onTime(List<Line> lines) {
        List<DoneStep> all =
                lines.stream().flatMap(line -> line.steps().stream()).toList();
        List<@Nullable BigDecimal> onTime = new ArrayList<>();
        List<@Nullable BigDecimal> late = new ArrayList<>();
        for (Step step : Step.values()) {
            onTime.add(BigDecimal.valueOf(OnTime.of(all, step).onTime()));
            late.add(BigDecimal.valueOf(OnTime.of(all, step).late()));
        }
        return new Bars(
                Stream.of(Step.values()).map(step -> say(step)).toList(),
                List.of(new Series(t("summary.onTime"), "solid", onTime), new Series(t("summary.late"), "late", late)),
                true,
                "");
    }

    /** The earliest year first. */
    static Bars years(List<Year> years) {
        List<Year> known = years.reversed().stream()
                .filter(year -> year.tallies().settled(true).forms() > 0)
                .toList();
        return new Bars(
                known.stream()
                        .map(year -> String.valueOf(year.round().fiscalYear()))
                        .toList(),
                List.of(
                        new Series(t("summary.meanSelf"), "pale", means(known, true)),
                        new Series(t("summary.meanScore"), "solid", means(known, false))),
                false,
                "");
    }

    private static List<@Nullable BigDecimal> means(List<Year> years, boolean self) {
        List<@Nullable BigDecimal> means = new ArrayList<>();
        for (Year year : years) {
            Tallies settled = year.tallies().settled(true);
            Optional<Score> mean = self ? settled.meanSelf() : settled.meanScore();
            means.add(mean.map(Score::value).orElse(null));
        }
        return means;
    }

    private static List<@Nullable BigDecimal> graded(Tallies tallies) {
        List<@Nullable BigDecimal> counts = new ArrayList<>();
        for (Grade grade : Grade.values()) {
            counts.add(BigDecimal.valueOf(tallies.graded(grade)));
        }
        return counts;
    }

    private static List<@Nullable BigDecimal> rates(GroupSums sums, boolean reviewed) {
        List<@Nullable BigDecimal> rates = new ArrayList<>();
        for (Level1 group : Result.GROUPS) {
            GroupSums.Sum sum = sums.of(group);
            var rate = reviewed ? sum.reviewedRate() : sum.selfRate();
            rates.add(rate == null ? null : rate.value());
        }
        return rates;
    }

    private static Span span(Line line) {
        return new Span(
                line.department().shortName(),
                line.result().marks().self().outOfHundred().value(),
                other(line).value(),
                line.result().marks().reviewed().isPresent());
    }

    private static Optional<Dot> dot(Line line) {
        return Optional.ofNullable(line.result().money().rate())
                .map(rate -> new Dot(
                        line.department().shortName(),
                        rate.value(),
                        line.result().marks().counted().outOfHundred().value(),
                        line.standing().settled(),
                        line.outliers().stream().anyMatch(ChartData::told)));
    }

    /** Full marks and large figures are no matter of execution and score. */
    private static boolean told(Outlier outlier) {
        return switch (outlier.kind()) {
            case LOW_EXECUTION, OVER_EXECUTION, FAR_FROM_SELF -> true;
            case ALL_FULL_MARKS, EXCEEDED_THREEFOLD -> false;
        };
    }

    private static Score distance(Line line) {
        return line.result().marks().self().outOfHundred().distance(other(line));
    }

    private static Score other(Line line) {
        return line.result()
                .marks()
                .reviewed()
                .map(Rating::outOfHundred)
                .orElse(line.result().marks().computed());
    }

    /** @param bound where the best grade begins */
    record Dumbbell(
            List<Span> rows,
            BigDecimal bound,
            String boundName,
            String selfName,
            String reviewedName,
            String computedName) {}

    /** @param reviewed whether the other end is the score after review; else it is the computed one */
    record Span(String name, BigDecimal self, BigDecimal other, boolean reviewed) {}

    record Scatter(List<Dot> dots, String xName, String yName, String settledName, String underWayName) {}

    /** @param hot whether it is named in the picture */
    record Dot(String name, BigDecimal x, BigDecimal y, boolean settled, boolean hot) {}

    record Bars(List<String> categories, List<Series> series, boolean stacked, String unit) {}

    /** @param look solid or pale */
    record Series(String name, String look, List<@Nullable BigDecimal> values) {}
}
