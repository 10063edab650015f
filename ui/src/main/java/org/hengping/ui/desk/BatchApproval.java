package org.hengping.ui.desk;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.hengping.core.Sentence;
import org.hengping.core.results.OpenDecisions;
import org.hengping.core.results.Outcome;
import org.hengping.core.review.Action;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.Tags;
import org.hengping.ui.words.RatingWords;
import org.hengping.workflow.board.Abstaining;
import org.hengping.workflow.board.Task;
import org.hengping.workflow.road.Consulting;
import org.hengping.workflow.road.FinanceReview;
import org.hengping.workflow.road.Sheet;

/** Approves several forms, one transaction each; those with something still to be decided are skipped and named. */
record BatchApproval(long person, Consulting consulting, FinanceReview finance, Abstaining abstaining) {

    void ask(Collection<Task> ticked, Runnable done) {
        List<Sheet> sheets = ticked.stream()
                .map(task -> consulting.open(person, task.evaluation().id()))
                .toList();
        List<Sheet> ready = sheets.stream().filter(BatchApproval::ready).toList();
        Ask.to(t("queue.approveTitle"))
                .says(t("queue.approveSummary", ready.size(), sheets.size()))
                .shows(sheets.stream()
                        .filter(sheet -> !ready.contains(sheet))
                        .map(sheet -> Tags.notice("warn", why(sheet)))
                        .toArray(Component[]::new))
                .shows(ready.stream()
                        .map(sheet -> Tags.text("lbl", result(sheet)))
                        .toArray(Component[]::new))
                .each(
                        many -> t("queue.approve"),
                        ready,
                        sheet -> sheet.department().shortName(),
                        (sheet, none) -> approve(sheet),
                        done)
                .open();
    }

    /** The results it would be approved with. */
    private static String result(Sheet sheet) {
        Outcome outcome = sheet.outcome();
        return t(
                "queue.approveOne",
                sheet.department().shortName(),
                RatingWords.of(outcome.self()),
                outcome.reviewed().map(RatingWords::of).orElse(Sentence.of("figure.notReviewed")),
                outcome.unreviewed());
    }

    private void approve(Sheet sheet) {
        Version.Seen seen = Objects.requireNonNull(sheet.version()).seen();
        finance.approve(
                person, sheet.evaluation().id(), seen, sheet.reviewSheet().revision(), "");
    }

    /** The same question as for one form alone. */
    private static boolean ready(Sheet sheet) {
        return sheet.evaluation().stage() == Stage.FINANCE_REVIEW
                && sheet.permitted().contains(Action.APPROVE)
                && sheet.outcome().open().none();
    }

    /** Why a form is skipped, in words for it alone. */
    private String why(Sheet sheet) {
        return abstaining
                .why(person, sheet.evaluation().id())
                .map(why -> sheet.department().shortName() + "：" + say(why))
                .orElseGet(() -> undecided(sheet));
    }

    private static String undecided(Sheet sheet) {
        String name = sheet.department().shortName();
        OpenDecisions open = sheet.outcome().open();
        if (sheet.evaluation().stage() != Stage.FINANCE_REVIEW) {
            return t("queue.skipped.stage", name, say(sheet.evaluation().stage()));
        }
        return open.undecided().isEmpty()
                ? t("queue.skipped.rejected", name, open.rejected().size())
                : t("queue.skipped.undecided", name, open.inWords());
    }
}
