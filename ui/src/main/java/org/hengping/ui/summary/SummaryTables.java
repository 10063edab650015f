package org.hengping.ui.summary;

import static org.hengping.ui.Words.say;
import static org.hengping.ui.Words.t;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hengping.core.indicator.Level1;
import org.hengping.core.overdue.DoneStep;
import org.hengping.core.overdue.LateStep;
import org.hengping.core.overdue.Step;
import org.hengping.core.results.Result;
import org.hengping.core.results.Tallies;
import org.hengping.core.round.Grade;
import org.hengping.workflow.Summarising.Line;
import org.hengping.workflow.Summarising.Year;

/** The tables below the charts: the same figures, to be read. */
final class SummaryTables {

    private SummaryTables() {}

    static Component grades(List<Line> lines) {
        Tallies all = Tallies.of(lines.stream().map(Line::standing).toList());
        DataTable table = new DataTable(
                t("summary.grades"),
                List.of(t("summary.grade"), t("summary.settled"), t("summary.underWay"), t("summary.sum")));
        for (Grade grade : Grade.values()) {
            table.row(
                    say(grade),
                    String.valueOf(all.settled(true).graded(grade)),
                    String.valueOf(all.settled(false).graded(grade)),
                    String.valueOf(all.graded(grade)));
        }
        return table;
    }

    static Component groups(GroupSums sums) {
        DataTable table = new DataTable(
                t("summary.groups"),
                Stream.of("group", "forms", "meanMax", "meanSelf", "selfRate", "reviewedRate", "short")
                        .map(head -> t("summary.head." + head))
                        .toList());
        for (Level1 group : Result.GROUPS) {
            GroupSums.Sum sum = sums.of(group);
            table.row(
                    say(group),
                    String.valueOf(sum.forms()),
                    Shown.figure(sum.mean(sum.max())),
                    Shown.figure(sum.mean(sum.self())),
                    Shown.figure(sum.selfRate()),
                    Shown.figure(sum.reviewedRate()),
                    String.valueOf(sum.short_()));
        }
        return table;
    }

    /** @param now those late now */
    static Component onTime(List<Line> lines, List<LateStep> now) {
        DataTable table = new DataTable(
                t("summary.punctual"),
                Stream.of("step", "onTime", "late", "onTimeRate", "lateNow")
                        .map(head -> t("summary.head." + head))
                        .toList());
        List<DoneStep> all =
                lines.stream().flatMap(line -> line.steps().stream()).toList();
        for (Step step : Step.values()) {
            OnTime done = OnTime.of(all, step);
            table.row(
                    say(step),
                    String.valueOf(done.onTime()),
                    String.valueOf(done.late()),
                    Shown.figure(done.rate()),
                    String.valueOf(
                            now.stream().filter(late -> late.step() == step).count()));
        }
        return table;
    }

    static Component years(List<Year> years) {
        List<String> heads =
                new ArrayList<>(Stream.of("year", "forms", "settled", "meanSelf", "meanScore", "meanRate", "onTimeRate")
                        .map(head -> t("summary.head." + head))
                        .toList());
        Stream.of(Grade.values()).map(grade -> say(grade)).forEach(heads::add);
        DataTable table = new DataTable(t("summary.years"), heads);
        for (Year year : years) {
            Tallies settled = year.tallies().settled(true);
            List<String> cells = new ArrayList<>(List.of(
                    String.valueOf(year.round().fiscalYear()),
                    String.valueOf(year.tallies().forms()),
                    String.valueOf(settled.forms()),
                    Shown.figure(settled.meanSelf()),
                    Shown.figure(settled.meanScore()),
                    Shown.figure(settled.meanRate()),
                    Shown.figure(OnTime.of(OnTime.own(year.steps())).rate())));
            Stream.of(Grade.values())
                    .map(grade -> String.valueOf(settled.graded(grade)))
                    .forEach(cells::add);
            table.row(cells.toArray(String[]::new));
        }
        return table;
    }
}
