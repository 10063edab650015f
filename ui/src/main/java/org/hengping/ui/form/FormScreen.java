package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.EnumMap;
import java.util.Map;
import org.hengping.core.findings.Finding;
import org.hengping.core.findings.Level;
import org.hengping.core.form.PieceId;
import org.hengping.ui.keep.Keeping;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.road.Lens;

/** One form on the screen: its head, its figures, its parts as tabs, and beside them the findings or the pane of what is open. Made for one form, and never shown another. */
final class FormScreen extends Div {

    private final FormModel model;
    private final FormParts made;
    private final MasterDetailLayout split = new MasterDetailLayout();
    private final Tabs tabs = new Tabs();
    private final Map<Part, Tab> parts = new EnumMap<>(Part.class);
    private final Div content = Tags.box("sheet-b");
    private final SavedLine saved;

    /** @param notes what is to be known of the form before anything else */
    FormScreen(FormModel model, Acts acts, DueLine due, PaperDesk papers, Keeping keeping, Component... notes) {
        this.model = model;
        saved = new SavedLine(model, keeping, this::open);
        made = new FormParts(model, acts, this::open);
        addClassNames("view", "evaluation");
        tabs();
        split();
        made.onClose(this::close);
        model.onChange(this::count);
        TakenOver taken = new TakenOver(model, this::refresh);
        add(made.head(saved, () -> read(taken), due, papers), taken);
        add(notes);
        add(made.figures(), made.decisions(), split);
        count();
        show();
    }

    /** Opens a place of the form, such as that where the person was before signing in again. */
    void show(FormPlace place) {
        if (parts.containsKey(place.part())) {
            tabs.setSelectedTab(parts.get(place.part()));
        }
        if (place.piece() != null) {
            open(place.piece());
        }
    }

    private void tabs() {
        for (Part part : Part.values()) {
            if (!made.offers(part)) {
                continue;
            }
            Tab tab = new Tab(new Span(t("part." + part)), Tags.text("count", ""));
            parts.put(part, tab);
            tabs.add(tab);
        }
        tabs.addClassName("sections");
        tabs.setSelectedTab(parts.get(first()));
        tabs.addSelectedChangeListener(change -> show());
    }

    private void split() {
        split.setMaster(Tags.box("sheet", tabs, content, made.totals()));
        split.setDetailPlaceholder(made.findings());
        split.setMasterSize("320px");
        split.setDetailSize("360px");
        split.setExpandMaster(true);
        split.setExpandDetail(false);
        split.addClassName("form-split");
        split.addDetailEscapePressListener(escape -> close());
        split.addBackdropClickListener(click -> close());
    }

    /** Whoever judges a new version sees first what has changed. */
    private Part first() {
        if (made.offers(Part.BRIEF)) {
            return Part.BRIEF;
        }
        return model.sheet().lens() == Lens.REVIEW
                        && !model.sheet().differences().isEmpty()
                ? Part.VERSIONS
                : Part.INDICATORS;
    }

    private void show() {
        content.removeAll();
        content.add(made.part(selected()));
        saved.at(new FormPlace(selected(), null));
    }

    private Part selected() {
        return parts.entrySet().stream()
                .filter(part -> part.getValue().equals(tabs.getSelectedTab()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Part.INDICATORS);
    }

    /** Opens what a finding is about, or a row. */
    private void open(PieceId piece) {
        Part part = Part.of(piece);
        tabs.setSelectedTab(parts.get(part));
        made.pane(piece).ifPresentOrElse(split::setDetail, () -> split.setDetail(null));
        saved.at(new FormPlace(part, piece));
    }

    /** Reads a file into the draft; the screen stays, so that it can be taken back. */
    private void read(TakenOver taken) {
        new IntakeDialog(model, (former, file) -> {
                    refresh();
                    taken.offer(former, file);
                })
                .open();
    }

    private void refresh() {
        split.setDetail(null);
        made.refresh();
        show();
    }

    private void close() {
        split.setDetail(null);
        saved.at(new FormPlace(selected(), null));
        made.grid().focusOpen();
    }

    private void count() {
        parts.forEach((part, tab) -> {
            long errors = found(part, Level.ERROR);
            long warnings = found(part, Level.WARNING);
            Component count = tab.getChildren().skip(1).findFirst().orElseThrow();
            count.getElement().setText(errors + warnings == 0 ? "" : String.valueOf(errors + warnings));
            count.getElement().getClassList().set("err", errors > 0);
            count.getElement().getClassList().set("warn", errors == 0 && warnings > 0);
            count.getElement().setAttribute("aria-label", t("form.open", errors, warnings));
        });
    }

    private long found(Part part, Level level) {
        return model.findings().stream()
                .filter(finding -> finding.level() == level)
                .filter(finding -> level == Level.ERROR || open(finding))
                .filter(finding -> Part.of(finding.place().piece()) == part)
                .count();
    }

    private boolean open(Finding finding) {
        return model.blocking().contains(finding);
    }
}
