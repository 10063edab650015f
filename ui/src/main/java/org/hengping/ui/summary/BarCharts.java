package org.hengping.ui.summary;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Percentage;
import org.hengping.core.indicator.Score;
import org.hengping.core.overdue.DoneStep;
import org.hengping.core.overdue.Step;
import org.hengping.core.results.Tallies;
import org.hengping.core.round.Grade;
import org.hengping.ui.summary.ChartData.Bars;
import org.hengping.ui.summary.ChartData.Series;
import org.hengping.workflow.results.SummaryLine;
import org.hengping.workflow.results.SummaryYear;
import org.jspecify.annotations.Nullable;

/** What the bars are drawn from: what is reviewed and what is not never make up one bar. */
final class BarCharts {

    private BarCharts() {}

    static Bars grades(List<SummaryLine> lines) {
        Tallies all = Tallies.of(lines.stream().map(SummaryLine::standing).toList());
        List<String> grades = new ArrayList<>(
                Stream.of(Grade.values()).map(grade -> say(grade)).toList());
        if (all.ungraded() > 0) {
            grades.add(t("grade.none"));
        }
        return new Bars(
                grades,
                List.of(
                        new Series(t("summary.reviewedGrades"), "solid", graded(all.reviewed(true), grades.size())),
                        new Series(t("summary.selfGrades"), "pale", graded(all.reviewed(false), grades.size()))),
                true,
                "");
    }

    static Bars groups(GroupSums sums) {
        return new Bars(
                Level1.GROUPS.stream().map(group -> say(group)).toList(),
                List.of(
                        new Series(t("summary.self"), "pale", rates(sums, true, GroupSums.Sum::selfRate)),
                        new Series(t("summary.reviewed"), "solid", rates(sums, true, GroupSums.Sum::reviewedRate)),
                        new Series(t("summary.selfOnly"), "hollow", rates(sums, false, GroupSums.Sum::selfRate))),
                false,
                "%");
    }

    static Bars onTime(List<SummaryLine> lines) {
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
    static Bars years(List<SummaryYear> years) {
        List<SummaryYear> known = years.reversed().stream()
                .filter(year -> year.tallies().reviewed(true).forms() > 0)
                .toList();
        return new Bars(
                known.stream()
                        .map(year -> String.valueOf(year.round().fiscalYear()))
                        .toList(),
                List.of(
                        new Series(t("summary.meanSelf"), "pale", means(known, true)),
                        new Series(t("summary.meanReviewed"), "solid", means(known, false))),
                false,
                "");
    }

    private static List<@Nullable BigDecimal> means(List<SummaryYear> years, boolean self) {
        List<@Nullable BigDecimal> means = new ArrayList<>();
        for (SummaryYear year : years) {
            Tallies reviewed = year.tallies().reviewed(true);
            Optional<Score> mean = self ? reviewed.meanSelf() : reviewed.meanScore();
            means.add(mean.map(Score::value).orElse(null));
        }
        return means;
    }

    /** @param most how many columns there are: those without a grade only where there are some */
    private static List<@Nullable BigDecimal> graded(Tallies tallies, int most) {
        List<@Nullable BigDecimal> counts = new ArrayList<>();
        for (Grade grade : Grade.values()) {
            counts.add(BigDecimal.valueOf(tallies.graded(grade)));
        }
        counts.add(BigDecimal.valueOf(tallies.ungraded()));
        return counts.subList(0, most);
    }

    private static List<@Nullable BigDecimal> rates(
            GroupSums sums, boolean reviewed, Function<GroupSums.Sum, @Nullable Percentage> rate) {
        List<@Nullable BigDecimal> rates = new ArrayList<>();
        for (Level1 group : Level1.GROUPS) {
            Percentage of = rate.apply(sums.of(group, reviewed));
            rates.add(of == null ? null : of.value());
        }
        return rates;
    }
}
