package org.hengping.ui.desk;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.hengping.core.disclosure.Disclosure;
import org.hengping.ui.PublicAddress;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.ColumnWidth;
import org.hengping.ui.part.Head;
import org.hengping.ui.part.ListGrid;
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
    private final ListGrid<DisclosureCandidate> waiting = new ListGrid<>();
    private final ListGrid<Disclosure> open = new ListGrid<>();
    private final Span count = Tags.text("muted", "");
    private final Button some = new Button(t("disclosure.some"), click -> some());

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
        waiting.whole()
                .ticked()
                .empty("disclosure.waitingNone")
                .part(
                        "disclosure.department",
                        ColumnWidth.grow(2),
                        one -> department(
                                one.department().shortName(), one.department().name()))
                .text(
                        "disclosure.year",
                        ColumnWidth.px(80).whenRoomy(),
                        one -> String.valueOf(one.round().fiscalYear()))
                .text(
                        "disclosure.version",
                        ColumnWidth.px(110).whenRoomy(),
                        one -> t("form.version", one.version().number()))
                .part("disclosure.found", ColumnWidth.px(110), DisclosureView::noticed)
                .part(
                        "",
                        ColumnWidth.px(96),
                        one -> go(t("disclosure.check"), one.evaluation().id()));
        waiting.addSelectionListener(
                change -> some.setEnabled(!change.getAllSelectedItems().isEmpty()));
    }

    private void open() {
        open.whole()
                .empty("disclosure.publicNone")
                .part(
                        "disclosure.department",
                        ColumnWidth.grow(2),
                        one -> department(one.departmentName(), t("public.year", String.valueOf(one.fiscalYear()))))
                .text("disclosure.version", ColumnWidth.px(110).whenRoomy(), one -> t("form.version", one.version()))
                .text("disclosure.since", ColumnWidth.px(150).whenRoomy(), one -> Moments.minute(one.disclosedAt()))
                .text("disclosure.checkedBy", ColumnWidth.grow(1).whenRoomy(), one -> one.check()
                        .name())
                .part("disclosure.page", ColumnWidth.px(110), one -> address.link(one.evaluationId()))
                .part("", ColumnWidth.px(96), one -> go(t("disclosure.open"), one.evaluationId()));
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
