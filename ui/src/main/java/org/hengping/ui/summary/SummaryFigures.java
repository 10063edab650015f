package org.hengping.ui.summary;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengping.core.overdue.LateStep;
import org.hengping.core.overdue.Step;
import org.hengping.core.results.Result.Marks;
import org.hengping.core.results.Tallies;
import org.hengping.core.results.YearOnYear;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.Grade;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.results.SummaryLine;
import org.hengping.workflow.results.YearSummary;

/** The year in six figures: what finance has reviewed in large, what only the departments themselves say apart from it below. */
final class SummaryFigures extends Div {

    SummaryFigures() {
        addClassName("figures");
    }

    /**
     * @param lines those shown; the figures are theirs
     * @param late the steps late now, with those of departments that have no score yet
     */
    void show(YearSummary summary, List<SummaryLine> lines, List<LateStep> late) {
        Tallies all = Tallies.of(lines.stream().map(SummaryLine::standing).toList());
        Tallies reviewed = all.reviewed(true);
        Tallies others = all.reviewed(false);
        removeAll();
        add(
                figure(t("summary.meanReviewed"), Shown.figure(reviewed.meanScore()), means(reviewed, others)),
                graded(reviewed, others),
                figure(
                        t("summary.meanRate", all.rated()),
                        Shown.figure(all.meanRate()),
                        t("summary.meanRate.note", reviewed.rated(), Shown.figure(reviewed.meanRate()), lowest(lines))),
                onTime(lines, late),
                figure(
                        t("summary.over"),
                        over(reviewed),
                        t("summary.over.note", Shown.figure(reviewed.meanSelf()), overComputed(lines))),
                figure(t("summary.compared"), Shown.change(mean(changes(lines, true))), compared(summary, lines)));
    }

    private static String means(Tallies reviewed, Tallies others) {
        return t(
                reviewed.byEarlierRules() == 0 ? "summary.mean.note" : "summary.mean.earlier",
                reviewed.forms(),
                others.forms(),
                Shown.figure(others.meanScore()),
                reviewed.byEarlierRules());
    }

    private static Div graded(Tallies reviewed, Tallies others) {
        Div value = grades(reviewed);
        value.addClassName("num");
        return Tags.box(
                "figure grades",
                Tags.text("figure-label", t("summary.reviewedGrades")),
                value,
                Tags.box(
                        "figure-note",
                        Tags.text("note-line", t("summary.grades.note", others.forms())),
                        grades(others)));
    }

    private static Div onTime(List<SummaryLine> lines, List<LateStep> late) {
        OnTime onTime = OnTime.of(lines.stream()
                .flatMap(line -> OnTime.own(line.steps()).stream())
                .toList());
        return figure(
                t("summary.onTimeRate"),
                Shown.figure(onTime.rate()),
                t("summary.onTime.note", onTime.done(), onTime.late(), lateNow(late)));
    }

    private static String lateNow(List<LateStep> late) {
        long finance =
                late.stream().filter(step -> step.step() == Step.WITH_FINANCE).count();
        return finance == 0
                ? t("summary.lateNow.count", late.size())
                : t("summary.lateNow.finance", late.size(), finance);
    }

    private static Div figure(String label, String value, String note) {
        return Tags.box(
                "figure", Tags.text("figure-label", label), Tags.text("num", value), Tags.text("figure-note", note));
    }

    /** Those without a grade only where there are some. */
    private static Div grades(Tallies tallies) {
        Div counts = Tags.box("grade-counts");
        Stream.of(Grade.values())
                .map(grade -> new Span(say(grade) + " " + tallies.graded(grade)))
                .forEach(counts::add);
        if (tallies.ungraded() > 0) {
            counts.add(new Span(t("grade.none") + " " + tallies.ungraded()));
        }
        return counts;
    }

    private static String lowest(List<SummaryLine> lines) {
        return lines.stream()
                .filter(line -> line.result().money().rate() != null)
                .min(Comparator.comparing(
                        line -> Objects.requireNonNull(line.result().money().rate())))
                .map(line -> t(
                        "summary.rate.note",
                        line.department().shortName(),
                        String.valueOf(line.result().money().rate())))
                .orElse(Shown.NONE);
    }

    private static String over(Tallies reviewed) {
        return reviewed.meanSelf()
                .flatMap(self -> reviewed.meanScore()
                        .map(score -> Shown.change(self.value().subtract(score.value()))))
                .orElse(Shown.NONE);
    }

    /** How far the claims nobody has reviewed are above what the rules give. */
    private static String overComputed(List<SummaryLine> lines) {
        return Shown.change(mean(lines.stream()
                .map(line -> line.result().marks())
                .filter(marks -> !marks.counting().reviewed() && marks.self().grade() != null)
                .map(SummaryFigures::aboveComputed)
                .toList()));
    }

    private static BigDecimal aboveComputed(Marks marks) {
        return marks.self()
                .outOfHundred()
                .value()
                .subtract(marks.computedOutOfHundred().value());
    }

    private static Optional<BigDecimal> mean(List<BigDecimal> figures) {
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(figures.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(figures.size()), 2, RoundingMode.HALF_UP));
    }

    private static List<BigDecimal> changes(List<SummaryLine> lines, boolean reviewed) {
        return lines.stream()
                .map(SummaryLine::change)
                .flatMap(Stream::ofNullable)
                .filter(change -> change.reviewed() == reviewed)
                .map(YearOnYear::points)
                .toList();
    }

    private static String compared(YearSummary summary, List<SummaryLine> lines) {
        EvaluationRound compared = summary.compared();
        if (compared == null) {
            return t("summary.compared.none");
        }
        List<BigDecimal> claims = changes(lines, false);
        String year = String.valueOf(compared.fiscalYear());
        int reviewed = changes(lines, true).size();
        return claims.isEmpty()
                ? t("summary.compared.note", year, reviewed)
                : t("summary.compared.claims", year, reviewed, claims.size(), Shown.change(mean(claims)));
    }
}
