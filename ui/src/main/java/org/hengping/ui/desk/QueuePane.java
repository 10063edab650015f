package org.hengping.ui.desk;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.findings.Finding;
import org.hengping.core.findings.Level;
import org.hengping.core.results.OpenDecisions;
import org.hengping.core.results.Outcome;
import org.hengping.core.scoring.Rating;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Tags;
import org.hengping.ui.words.Moments;
import org.hengping.ui.words.RatingWords;
import org.hengping.workflow.road.Sheet;

/** A form beside the queue: the three totals, what changed, what was noticed, the last acts, and the way to it. */
final class QueuePane extends Div {

    /** @param abstaining why the next step is somebody else's */
    QueuePane(Sheet sheet, Optional<Sentence> abstaining) {
        addClassName("pane");
        RouterLink open = Address.form(sheet.evaluation().id())
                .link(t("workbench.open." + sheet.evaluation().stage()));
        open.addClassNames("go", "primary");
        List<Finding> findings =
                sheet.judgment() == null ? List.of() : sheet.judgment().findings();
        add(
                Tags.box("pane-h", new H2(sheet.department().name())),
                Tags.box(
                        "pane-b",
                        abstain(abstaining),
                        totals(sheet.outcome()),
                        changes(sheet),
                        warnings(sheet, findings),
                        acts(sheet)),
                Tags.box("pane-f", open));
    }

    private static Component abstain(Optional<Sentence> why) {
        Div box = Tags.box("notices");
        why.ifPresent(sentence -> box.add(Tags.notice("warn", say(sentence))));
        return box;
    }

    private static Component totals(Outcome outcome) {
        return Tags.box(
                "three",
                total("figure.self", outcome.self(), "figure.selfGrade"),
                total("figure.computed", outcome.computed(), "queue.computedGrade"),
                outcome.reviewed()
                        .map(reviewed -> total("figure.reviewed", reviewed, "figure.reviewedGrade." + outcome.review()))
                        .orElseGet(() -> total("figure.reviewed", "—", notYet(outcome))));
    }

    private static String notYet(Outcome outcome) {
        OpenDecisions open = outcome.open();
        return open.undecided().isEmpty() ? t("figure.notReviewed") : say(open.inWords());
    }

    /** As on the form: the total of its rows, and below it what it is rescaled to, with the grade that follows. */
    private static Component total(String key, Rating rating, String gradeKey) {
        String grade = t(gradeKey, RatingWords.grade(rating));
        return total(
                key,
                rating.total().toString(),
                rating.rescaled() == null ? grade : t("figure.rescaled", rating.rescaled()) + " · " + grade);
    }

    private static Component total(String key, String value, String note) {
        return Tags.box("score", Tags.text("lbl", t(key)), Tags.text("num", value), Tags.text("muted", note));
    }

    private static Component changes(Sheet sheet) {
        Div box = Tags.box("lines", new H3(t("versions.changes")));
        box.add(new Span(
                sheet.versions().size() < 2
                        ? t("versions.none")
                        : t("queue.changes", sheet.differences().size())));
        return box;
    }

    private static Component warnings(Sheet sheet, List<Finding> findings) {
        Div box = Tags.box("notices", new H3(t("findings.title")));
        List<Finding> warnings = findings.stream()
                .filter(finding -> finding.level() == Level.WARNING)
                .toList();
        if (warnings.isEmpty()) {
            box.add(Tags.notice("ok", t("queue.noWarnings")));
        }
        warnings.forEach(finding -> {
            Div notice = Tags.notice("warn", say(finding.message()));
            sheet.form()
                    .answer(finding.key())
                    .ifPresent(answer -> notice.add(Tags.text("n-answer", t("answer.given", answer.text()))));
            box.add(notice);
        });
        return box;
    }

    private static Component acts(Sheet sheet) {
        Div box = Tags.box("lines", new H3(t("trace.timeline")));
        sheet.history().reversed().stream()
                .limit(3)
                .forEach(entry -> box.add(Tags.box(
                        "tl",
                        Tags.text("muted", Moments.day(entry.at())),
                        new Span(say(entry.signatory()) + " " + say(entry.act())
                                + (entry.opinion().isEmpty() ? "" : "：" + entry.opinion())))));
        return box;
    }
}
