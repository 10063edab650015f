package org.hengping.ui.rounds;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.hengping.core.round.RoundPart.Kind;
import org.hengping.core.round.RoundPart.Progress;
import org.hengping.ui.part.Tags;

/** How far opening or closing has come: a bar and the same in words. */
final class Running extends Div {

    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();

    Running() {
        addClassNames("running");
        getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", t("round.progress"));
        add(Tags.box("running-words", words), bar);
    }

    void show(Progress progress) {
        bar.setMax(progress.all());
        bar.setValue(progress.done());
        String key = progress.kind() == Kind.OPEN ? "round.opening" : "round.closing";
        words.setText(t(key, String.valueOf(progress.done()), String.valueOf(progress.all()))
                + (progress.failing() == 0 ? "" : t("round.failing", String.valueOf(progress.failing()))));
    }
}
