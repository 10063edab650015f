package org.hengping.ui.summary;

import static org.hengping.ui.Words.say;
import static org.hengping.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hengping.core.overdue.LateStep;
import org.hengping.core.overdue.Step;
import org.hengping.core.results.Tallies;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.Grade;
import org.hengping.ui.Tags;
import org.hengping.workflow.Summarising.Line;
import org.hengping.workflow.Summarising.Summary;
import org.jspecify.annotations.Nullable;

/** The year in five figures: approved forms in large, those under way apart from them below. */
final class SummaryFigures extends Div {

    SummaryFigures() {
        addClassName("figures");
    }

    /**
     * @param lines those shown; the figures are theirs
     * @param late the steps late now, with those of departments that have no score yet
     */
    void show(Summary summary, List<Line> lines, List<LateStep> late) {
        Tallies all = Tallies.of(lines.stream().map(Line::standing).toList());
        Tallies settled = all.settled(true);
        Tallies open = all.settled(false);
        removeAll();
        add(
                figure(
                        t("summary.meanScore"),
                        Shown.figure(settled.meanScore()),
                        t("summary.mean.note", settled.forms(), open.forms(), Shown.figure(open.meanScore()))),
                graded(settled, open),
                figure(
                        t("summary.meanRate", all.rated()),
                        Shown.figure(all.meanRate()),
                        t("summary.meanRate.note", settled.rated(), Shown.figure(settled.meanRate()), lowest(lines))),
                onTime(lines, late),
                figure(
                        t("summary.over"),
                        over(settled),
                        t("summary.over.note", Shown.figure(settled.meanSelf()), over(open))),
                figure(t("summary.compared"), Shown.change(change(lines)), compared(summary, lines)));
    }

    private static Div graded(Tallies settled, Tallies open) {
        Div value = grades(settled);
        value.addClassName("num");
        return Tags.box(
                "figure",
                Tags.text("figure-label", t("summary.grades")),
                value,
                Tags.box("figure-note", Tags.text("note-line", t("summary.grades.note", open.forms())), grades(open)));
    }

    private static Div onTime(List<Line> lines, List<LateStep> late) {
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

    private static Div grades(Tallies tallies) {
        Div counts = Tags.box("grade-counts");
        Stream.of(Grade.values())
                .map(grade -> new Span(say(grade) + " " + tallies.graded(grade)))
                .forEach(counts::add);
        return counts;
    }

    private static String lowest(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.result().money().rate() != null)
                .min(Comparator.comparing(
                        line -> Objects.requireNonNull(line.result().money().rate())))
                .map(line -> t(
                        "summary.rate.note",
                        line.department().shortName(),
                        String.valueOf(line.result().money().rate())))
                .orElse("—");
    }

    private static String over(Tallies tallies) {
        return tallies.meanSelf()
                .flatMap(self -> tallies.meanScore()
                        .map(score -> Shown.change(self.value().subtract(score.value()))))
                .orElse("—");
    }

    private static @Nullable BigDecimal change(List<Line> lines) {
        List<BigDecimal> changes = changes(lines);
        return changes.isEmpty()
                ? null
                : changes.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(changes.size()), 2, RoundingMode.HALF_UP);
    }

    private static List<BigDecimal> changes(List<Line> lines) {
        return lines.stream().map(Line::change).flatMap(Stream::ofNullable).toList();
    }

    private static String compared(Summary summary, List<Line> lines) {
        EvaluationRound compared = summary.compared();
        return compared == null
                ? t("summary.compared.none")
                : t(
                        "summary.compared.note",
                        String.valueOf(compared.fiscalYear()),
                        changes(lines).size());
    }
}
