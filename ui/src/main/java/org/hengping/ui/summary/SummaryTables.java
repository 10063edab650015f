package org.hengping.ui.summary;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hengping.core.indicator.Level1;
import org.hengping.core.overdue.DoneStep;
import org.hengping.core.overdue.LateStep;
import org.hengping.core.overdue.Step;
import org.hengping.core.results.Tallies;
import org.hengping.core.round.Grade;
import org.hengping.workflow.results.SummaryLine;
import org.hengping.workflow.results.SummaryYear;
import org.jspecify.annotations.Nullable;

/** The tables below the charts: the same figures, to be read. */
final class SummaryTables {

    private SummaryTables() {}

    /** Of those reviewed both grades, so that it is seen what review has changed. */
    static Component grades(List<SummaryLine> lines) {
        Tallies all = Tallies.of(lines.stream().map(SummaryLine::standing).toList());
        DataTable table = table("summary.grades", "grade", "gradeSelf", "gradeReviewed", "gradeOther", "gradeCounted");
        for (Grade grade : Grade.values()) {
            table.row(
                    say(grade),
                    claimed(lines, grade),
                    String.valueOf(all.reviewed(true).graded(grade)),
                    String.valueOf(all.reviewed(false).graded(grade)),
                    String.valueOf(all.graded(grade)));
        }
        table.row(
                t("grade.none"),
                claimed(lines, null),
                String.valueOf(all.reviewed(true).ungraded()),
                String.valueOf(all.reviewed(false).ungraded()),
                String.valueOf(all.ungraded()));
        return table;
    }

    /** How many of those reviewed gave themselves this grade. */
    private static String claimed(List<SummaryLine> lines, @Nullable Grade grade) {
        return String.valueOf(lines.stream()
                .filter(line -> line.standing().reviewed())
                .filter(line -> line.result().marks().self().grade() == grade)
                .count());
    }

    static Component groups(GroupSums sums) {
        DataTable table = table(
                "summary.groups",
                "group",
                "reviewedForms",
                "reviewedSelfRate",
                "reviewedRate",
                "otherForms",
                "otherSelfRate",
                "belowMax");
        for (Level1 group : Level1.GROUPS) {
            GroupSums.Sum reviewed = sums.of(group, true);
            GroupSums.Sum others = sums.of(group, false);
            table.row(
                    say(group),
                    String.valueOf(reviewed.forms()),
                    Shown.figure(reviewed.selfRate()),
                    Shown.figure(reviewed.reviewedRate()),
                    String.valueOf(others.forms()),
                    Shown.figure(others.selfRate()),
                    String.valueOf(sums.belowMax(group)));
        }
        return table;
    }

    /** @param now those late now */
    static Component onTime(List<SummaryLine> lines, List<LateStep> now) {
        DataTable table = table("summary.punctual", "step", "onTime", "late", "onTimeRate", "lateNow");
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

    static Component years(List<SummaryYear> years) {
        DataTable table = new DataTable(t("summary.years"), yearHeads());
        for (SummaryYear year : years) {
            Tallies reviewed = year.tallies().reviewed(true);
            Tallies others = year.tallies().reviewed(false);
            List<String> cells = new ArrayList<>(List.of(
                    String.valueOf(year.round().fiscalYear()),
                    forms(reviewed),
                    Shown.figure(reviewed.meanSelf()),
                    Shown.figure(reviewed.meanScore())));
            Stream.of(Grade.values())
                    .map(grade -> String.valueOf(reviewed.graded(grade)))
                    .forEach(cells::add);
            cells.addAll(List.of(
                    String.valueOf(reviewed.ungraded()),
                    String.valueOf(others.forms()),
                    Shown.figure(others.meanScore()),
                    Shown.figure(reviewed.meanRate()),
                    Shown.figure(OnTime.of(OnTime.own(year.steps())).rate())));
            table.row(cells.toArray(String[]::new));
        }
        return table;
    }

    private static List<String> yearHeads() {
        List<String> heads = new ArrayList<>(heads("year", "reviewedForms", "reviewedMeanSelf", "meanReviewed"));
        Stream.of(Grade.values()).map(grade -> say(grade)).forEach(heads::add);
        heads.add(t("grade.none"));
        heads.addAll(heads("otherForms", "otherMeanSelf", "meanRate", "onTimeRate"));
        return heads;
    }

    private static String forms(Tallies reviewed) {
        return reviewed.byEarlierRules() == 0
                ? String.valueOf(reviewed.forms())
                : t("summary.forms.earlier", reviewed.forms(), reviewed.byEarlierRules());
    }

    private static DataTable table(String caption, String... heads) {
        return new DataTable(t(caption), heads(heads));
    }

    private static List<String> heads(String... keys) {
        return Stream.of(keys).map(key -> t("summary.head." + key)).toList();
    }
}
