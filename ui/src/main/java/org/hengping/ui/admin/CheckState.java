package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.hengping.core.integrity.CheckRun;
import org.hengping.ui.part.Tags;
import org.hengping.ui.words.Moments;
import org.hengping.workflow.integrity.IntegrityOverview;
import org.jspecify.annotations.Nullable;

/** How the last check ended, how far the present one is, and what seals rest on. */
final class CheckState extends Div {

    /** @param running the check that goes on; {@code null} where none does */
    CheckState(IntegrityOverview overview, @Nullable CheckRun running) {
        addClassNames("card", "pad", "check-state");
        if (running != null) {
            ProgressBar bar = new ProgressBar(0, Math.max(1, running.forms()), running.done());
            bar.setIndeterminate(running.forms() == 0);
            Span line = new Span(t("integrity.running", running.done(), running.forms()));
            line.getElement().setAttribute("role", "status");
            add(line, bar);
        }
        overview.last()
                .ifPresentOrElse(
                        run -> {
                            if (running != null) {
                                add(Tags.text("muted", t("integrity.before")));
                            }
                            add(last(run));
                        },
                        () -> add(Tags.notice("info", t("integrity.never"))));
        if (!overview.kept().signed()) {
            add(Tags.notice("warn", t("integrity.noKey")));
        }
        if (!overview.kept().outside()) {
            add(Tags.notice("warn", t("integrity.noOutside")));
        }
    }

    private static Div last(CheckRun run) {
        CheckRun.Outcome outcome = run.outcome();
        String at = Moments.minute(run.begunAt());
        String by = run.byName().isEmpty() ? t("integrity.byItself") : run.byName();
        String what = t("integrity.checked", at, by, run.forms(), String.valueOf(outcome.entries()), outcome.seals());
        Div last =
                Tags.notice(outcome.whole() ? "ok" : "err", t(outcome.whole() ? "integrity.whole" : "integrity.wrong"));
        last.add(Tags.text("muted", what));
        return last;
    }
}
