package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.signals.Signal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hengping.core.findings.Finding;
import org.hengping.core.findings.Level;
import org.hengping.core.form.PieceId;
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

    FormScreen(FormModel model) {
        this.model = model;
        Acts acts = new Acts(model);
        saved = new SavedLine(model);
        made = new FormParts(model, acts);
        addClassNames("view", "evaluation");
        tabs();
        split();
        TakenOver taken = new TakenOver(model);
        add(new FormHead(model, acts, saved, () -> read(taken)), taken);
        add(new BackNote(model.sheet()), new HandsNotes(model), new ConsultationNote(model), new DisclosedNote(model));
        add(new Figures(model), new DecisionsBar(model), split);
        show();
        follow();
    }

    private void follow() {
        ConflictDialog conflict = new ConflictDialog(model);
        model.live().follow(this, this::count);
        model.live().followOpened(this, this::show);
        Signal.effect(this, () -> conflict.show(model.saving().asked().get()));
    }

    /** Opens a place of the form, such as that where the person was before signing in again. */
    void show(FormPlace place) {
        if (parts.containsKey(place.part())) {
            tabs.setSelectedTab(parts.get(place.part()));
        }
        if (place.piece() != null) {
            model.open(place.piece());
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
        split.setMaster(Tags.box("sheet", tabs, content, new TotalLine(model)));
        split.setDetailPlaceholder(new FindingsPane(model));
        split.setMasterSize("320px");
        split.setDetailSize("360px");
        split.setExpandMaster(true);
        split.setExpandDetail(false);
        split.addClassName("form-split");
        split.addDetailEscapePressListener(escape -> model.close());
        split.addBackdropClickListener(click -> model.close());
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

    /** What is open stands beside the part it belongs to; once it is closed, the keyboard is where it was before. */
    private void show(Opened opened) {
        PieceId piece = opened.piece();
        if (piece != null) {
            tabs.setSelectedTab(parts.get(Part.of(piece)));
        }
        split.setDetail(made.pane(opened));
        saved.at(new FormPlace(selected(), piece));
        if (piece == null) {
            made.focusRow();
        }
    }

    /** Reads a file into the draft; the screen stays, so that it can be taken back. */
    private void read(TakenOver taken) {
        new IntakeDialog(model, (former, file) -> {
                    model.close();
                    model.live().fillAfresh();
                    taken.offer(former, file);
                })
                .open();
    }

    private void count(FormState now) {
        parts.forEach((part, tab) -> {
            long errors = found(now, part, Level.ERROR);
            long warnings = found(now, part, Level.WARNING);
            Component count = tab.getChildren().skip(1).findFirst().orElseThrow();
            count.getElement().setText(errors + warnings == 0 ? "" : String.valueOf(errors + warnings));
            count.getElement().getClassList().set("err", errors > 0);
            count.getElement().getClassList().set("warn", errors == 0 && warnings > 0);
            count.getElement().setAttribute("aria-label", t("form.open", errors, warnings));
        });
    }

    private static long found(FormState now, Part part, Level level) {
        List<Finding> blocking = now.blocking();
        return now.findings().stream()
                .filter(finding -> finding.level() == level)
                .filter(finding -> level == Level.ERROR || blocking.contains(finding))
                .filter(finding -> Part.of(finding.place().piece()) == part)
                .count();
    }
}
