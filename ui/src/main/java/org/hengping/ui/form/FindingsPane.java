package org.hengping.ui.form;

import static org.hengping.ui.Words.say;
import static org.hengping.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.hengping.core.findings.Finding;
import org.hengping.core.form.PieceId;
import org.hengping.ui.Tags;

/** All findings as a list that jumps to where they belong; what weighs most comes first. */
final class FindingsPane extends Div {

    private final FormModel model;
    private final Span summary = Tags.text("muted", "");
    private final VirtualList<Finding> list = new VirtualList<>();

    FindingsPane(FormModel model, Consumer<PieceId> open) {
        this.model = model;
        addClassName("pane");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", t("findings.title"));
        list.addClassName("find-list");
        list.setRenderer(LitRenderer.<Finding>of("<button class='find ${item.k}' @click=${go}>"
                        + "<span class='tag ${item.k}'>${item.l}</span><span class='find-where'>${item.w}</span>"
                        + "<span class='find-text'>${item.t}</span></button>")
                .withProperty("k", finding -> Tags.kind(finding.level()))
                .withProperty("l", this::level)
                .withProperty("w", finding -> new Places(model.form()).name(finding.place()))
                .withProperty("t", finding -> say(finding.message()))
                .withFunction("go", finding -> open.accept(finding.place().piece())));
        add(Tags.box("pane-h", new H2(t("findings.title")), summary), list);
        model.onChange(this::show);
        show();
    }

    private void show() {
        List<Finding> sorted = model.findings().stream()
                .sorted(Comparator.comparing(Finding::level))
                .toList();
        list.setItems(sorted);
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
