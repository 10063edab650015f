package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.hengping.core.findings.Finding;
import org.hengping.core.form.PieceId;
import org.hengping.ui.part.Tags;

/** All findings as a list that jumps to where they belong; what weighs most comes first. */
final class FindingsPane extends Div {

    private final FormModel model;
    private final Span summary = Tags.text("muted", "");
    private final FindingList list;

    FindingsPane(FormModel model, Consumer<PieceId> open) {
        this.model = model;
        this.list = new FindingList(finding -> open.accept(finding.place().piece()));
        addClassName("pane");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", t("findings.title"));
        add(Tags.box("pane-h", new H2(t("findings.title")), summary), list);
        model.onChange(this::show);
        show();
    }

    private void show() {
        List<Finding> sorted = model.findings().stream()
                .sorted(Comparator.comparing(Finding::level))
                .toList();
        list.show(sorted, this::level, finding -> new Places(model.form()).name(finding.place()));
        summary.setText(
                sorted.isEmpty()
                        ? t("findings.none")
                        : t("findings.blocking", model.blocking().size()));
    }

    private String level(Finding finding) {
        boolean answered = model.form().answer(finding.key()).isPresent();
        return answered ? t("findings.answered") : say(finding.level());
    }
}
