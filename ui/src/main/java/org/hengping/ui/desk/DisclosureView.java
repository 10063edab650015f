package org.hengping.ui.desk;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.hengping.core.disclosure.Disclosure;
import org.hengping.ui.PublicAddress;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Head;
import org.hengping.ui.part.Narrow;
import org.hengping.ui.part.Screen;
import org.hengping.ui.part.Tags;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.ui.words.Moments;
import org.hengping.workflow.road.Disclosing;
import org.hengping.workflow.road.DisclosureCandidate;
import org.hengping.workflow.road.DisclosureReading;

/** Making approved forms public: what waits for it, with what was noticed in each, and what is public already. */
@Route("disclose")
@RolesAllowed("FINANCE_OFFICER")
class DisclosureView extends Screen {

    private final CurrentPerson person;
    private final DisclosureReading disclosures;
    private final Disclosing disclosing;
    private final PublicAddress address;
    private final Grid<DisclosureCandidate> waiting = new Grid<>();
    private final Grid<Disclosure> open = new Grid<>();
    private final Span count = Tags.text("muted", "");
    private final Button some = new Button(t("disclosure.some"), click -> some());
    private final Signal<Boolean> roomy = Narrow.roomy();

    DisclosureView(CurrentPerson person, DisclosureReading disclosures, Disclosing disclosing, PublicAddress address) {
        super("disclosure.title", "scroll", "disclose");
        this.person = person;
        this.disclosures = disclosures;
        this.disclosing = disclosing;
        this.address = address;
        waiting();
        open();
        add(
                head(),
                Tags.box("disclose-b", new H2(t("disclosure.waiting")), waiting, new H2(t("disclosure.public")), open));
        show();
    }

    private Component head() {
        some.addThemeVariants(ButtonVariant.PRIMARY);
        some.setEnabled(false);
        some.addClassName("disclose-some");
        return new Head(t("disclosure.title")).crumb(count).acts(some);
    }

    private void waiting() {
        waiting.addClassName("list-grid");
        waiting.setAllRowsVisible(true);
        waiting.setSelectionMode(Grid.SelectionMode.MULTI);
        waiting.setEmptyStateText(t("disclosure.waitingNone"));
        waiting.addComponentColumn(one -> department(
                        one.department().shortName(), one.department().name()))
                .setHeader(t("disclosure.department"))
                .setFlexGrow(2);
        waiting.addColumn(one -> String.valueOf(one.round().fiscalYear()))
                .setHeader(t("disclosure.year"))
                .setWidth("80px")
                .setFlexGrow(0)
                .bindVisible(roomy);
        waiting.addColumn(one -> t("form.version", one.version().number()))
                .setHeader(t("disclosure.version"))
                .setWidth("110px")
                .setFlexGrow(0)
                .bindVisible(roomy);
        waiting.addComponentColumn(DisclosureView::noticed)
                .setHeader(t("disclosure.found"))
                .setWidth("110px")
                .setFlexGrow(0);
        waiting.addComponentColumn(
                        one -> go(t("disclosure.check"), one.evaluation().id()))
                .setWidth("96px")
                .setFlexGrow(0);
        waiting.addSelectionListener(
                change -> some.setEnabled(!change.getAllSelectedItems().isEmpty()));
    }

    private void open() {
        open.addClassName("list-grid");
        open.setAllRowsVisible(true);
        open.setSelectionMode(Grid.SelectionMode.NONE);
        open.setEmptyStateText(t("disclosure.publicNone"));
        open.addComponentColumn(
                        one -> department(one.departmentName(), t("public.year", String.valueOf(one.fiscalYear()))))
                .setHeader(t("disclosure.department"))
                .setFlexGrow(2);
        open.addColumn(one -> t("form.version", one.version()))
                .setHeader(t("disclosure.version"))
                .setWidth("110px")
                .setFlexGrow(0)
                .bindVisible(roomy);
        open.addColumn(one -> Moments.minute(one.disclosedAt()))
                .setHeader(t("disclosure.since"))
                .setWidth("150px")
                .setFlexGrow(0)
                .bindVisible(roomy);
        open.addColumn(one -> one.check().name())
                .setHeader(t("disclosure.checkedBy"))
                .setFlexGrow(1)
                .bindVisible(roomy);
        open.addComponentColumn(one -> address.link(one.evaluationId()))
                .setHeader(t("disclosure.page"))
                .setWidth("110px")
                .setFlexGrow(0);
        open.addComponentColumn(one -> go(t("disclosure.open"), one.evaluationId()))
                .setWidth("96px")
                .setFlexGrow(0);
    }

    private static Component department(String name, String more) {
        return Tags.box("q", Tags.text("strong", name), Tags.text("muted", more));
    }

    private static Component noticed(DisclosureCandidate one) {
        return one.hits().isEmpty()
                ? Tags.tag("ok", t("disclosure.foundNone"))
                : Tags.tag("warn", t("disclosure.foundSome", one.hits().size()));
    }

    private static Component go(String text, long evaluationId) {
        Component link = Address.form(evaluationId).link(text);
        link.addClassName("go");
        return link;
    }

    private void some() {
        BatchDisclosure.ask(person.id(), disclosing, waiting.getSelectedItems(), this::show);
    }

    private void show() {
        List<DisclosureCandidate> candidates = disclosures.candidates(person.id());
        List<Disclosure> published = disclosures.published(person.id());
        waiting.setItems(candidates);
        waiting.deselectAll();
        open.setItems(published);
        count.setText(t("disclosure.count", candidates.size(), published.size()));
    }
}
