package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import org.hengping.core.findings.Finding;
import org.hengping.ui.part.Tags;

/** All findings as a list that jumps to where they belong; what weighs most comes first. */
final class FindingsPane extends Div {

    private final Span summary = Tags.text("muted", "");
    private final FindingList list;

    FindingsPane(FormModel model) {
        this.list = new FindingList(finding -> model.open(finding.place().piece()));
        addClassName("pane");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", t("findings.title"));
        add(Tags.box("pane-h", new H2(t("findings.title")), summary), list);
        model.live().follow(this, this::show);
    }

    private void show(FormState now) {
        List<Finding> sorted = now.findings().stream()
                .sorted(Comparator.comparing(Finding::level))
                .toList();
        list.show(sorted, finding -> level(now, finding), finding -> new Places(now.form()).name(finding.place()));
        summary.setText(
                sorted.isEmpty()
                        ? t("findings.none")
                        : t("findings.blocking", now.blocking().size()));
    }

    private static String level(FormState now, Finding finding) {
        boolean answered = now.form().answer(finding.key()).isPresent();
        return answered ? t("findings.answered") : say(finding.level());
    }
}
