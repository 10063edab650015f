package org.hengping.ui.form;

import static org.hengping.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.hengping.core.findings.Finding;
import org.hengping.core.findings.Level;
import org.hengping.core.form.PieceId;
import org.hengping.ui.FormAddress;
import org.hengping.ui.PublicAddress;
import org.hengping.ui.Tags;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.workflow.Abstaining;
import org.hengping.workflow.Attaching;
import org.hengping.workflow.CarryingOver;
import org.hengping.workflow.Consulting;
import org.hengping.workflow.Consulting.Lens;
import org.hengping.workflow.Disclosing;
import org.hengping.workflow.Drafting;
import org.hengping.workflow.Extending;
import org.hengping.workflow.FinanceReview;
import org.hengping.workflow.HeadReview;
import org.hengping.workflow.Inbox;
import org.hengping.workflow.Phrases;
import org.hengping.workflow.Reminding;

/** The form: one table, four lenses. Everybody sees the same thing in the same place, and can do what is theirs to do. */
@Route("evaluations/:id")
@PermitAll
public class EvaluationFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CurrentPerson person;
    private final transient UseCases useCases;
    private final transient HeadReview heads;
    private final transient Extending extending;
    private final transient Disclosing disclosing;
    private final transient Abstaining abstaining;
    private final transient PublicAddress address;
    private final transient Inbox inbox;
    private final MasterDetailLayout split = new MasterDetailLayout();
    private final Tabs tabs = new Tabs();
    private final Map<Part, Tab> parts = new EnumMap<>(Part.class);
    private final Div content = Tags.box("sheet-b");
    private transient FormModel model;
    private transient FormParts made;

    @SuppressWarnings("NullAway.Init")
    EvaluationFormView(
            CurrentPerson person,
            Consulting consulting,
            Drafting drafting,
            CarryingOver carryingOver,
            Attaching attaching,
            HeadReview heads,
            Inbox inbox,
            FinanceReview finance,
            Phrases phrases,
            Reminding reminding,
            Extending extending,
            Disclosing disclosing,
            Abstaining abstaining,
            PublicAddress address,
            Clock clock) {
        this.person = person;
        this.useCases = new UseCases(consulting, drafting, carryingOver, attaching, finance, phrases, reminding, clock);
        this.heads = heads;
        this.extending = extending;
        this.disclosing = disclosing;
        this.abstaining = abstaining;
        this.address = address;
        this.inbox = inbox;
        addClassNames("view", "evaluation");
    }

    /** The way to a form. */
    public static RouterLink link(String text, long evaluationId) {
        return new RouterLink(text, EvaluationFormView.class, FormAddress.of(evaluationId));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = FormAddress.required(event);
        model = new FormModel(person.id(), id, useCases);
        NextForm next = new NextForm(inbox, person, model.sheet());
        made = new FormParts(
                model, new Acts(model, person.id(), useCases, heads, disclosing, next, this::reopen), this::open);
        build();
    }

    @Override
    public String getPageTitle() {
        return model.sheet().department().shortName() + " · " + t("form.title") + " · " + t("product.name");
    }

    private void build() {
        removeAll();
        tabs.removeAll();
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
        split.setMaster(Tags.box("sheet", tabs, content, made.totals()));
        split.setDetailPlaceholder(made.findings());
        split.setMasterSize("320px");
        split.setDetailSize("360px");
        split.setExpandMaster(true);
        split.setExpandDetail(false);
        split.addClassName("form-split");
        split.addDetailEscapePressListener(escape -> close());
        split.addBackdropClickListener(click -> close());
        made.onClose(this::close);
        model.onChange(this::count);
        TakenOver taken = new TakenOver(model, this::refresh);
        add(
                made.head(() -> read(taken), new DueLine(extending, person.id(), model.sheet()), address),
                taken,
                new AbstainNote(
                        abstaining.why(person.id(), model.sheet().evaluation().id())),
                disclosed(),
                made.figures(),
                made.decisions(),
                split);
        count();
        show();
    }

    private Component disclosed() {
        long id = model.sheet().evaluation().id();
        return new DisclosedNote(
                disclosing.current(person.id(), id), model.sheet().evaluation().stage(), address.link(id));
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
    }

    /** Reads a file into the draft; the view stays, so that it can be taken back. */
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

    /** After an act the form is another one: other lens, other buttons. */
    private void reopen() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
