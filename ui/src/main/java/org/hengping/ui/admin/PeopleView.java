package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Cards;
import org.hengping.ui.part.ColumnWidth;
import org.hengping.ui.part.Head;
import org.hengping.ui.part.ListGrid;
import org.hengping.ui.part.Screen;
import org.hengping.ui.part.SearchField;
import org.hengping.ui.part.Tags;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.workflow.duty.HeldDuty;
import org.hengping.workflow.duty.Roster;
import org.hengping.workflow.duty.RosterMember;

/** The people of the district: who they are, what they are trusted with, and their accounts. */
@Route("admin/people")
@RolesAllowed({"SYSTEM_ADMINISTRATOR", "SECURITY_ADMINISTRATOR", "AUDITOR"})
class PeopleView extends Screen {

    private final CurrentPerson person;
    private final Roster roster;
    private final PeopleActs acts;
    private final ListGrid<RosterMember> grid = new ListGrid<>();
    private final Span count = Tags.text("muted", "");
    private final SearchField text = new SearchField("admin.people.search", typed -> filter());
    private final SearchField department = new SearchField("admin.people.department", typed -> filter());
    private final Select<Role> role = Fields.role("admin.people.role");
    private final Checkbox closed = new Checkbox(t("admin.people.withClosed"));
    private List<RosterMember> everybody = List.of();

    PeopleView(CurrentPerson person, Roster roster, PeopleActs acts) {
        super("admin.card.people", "admin", "people");
        this.person = person;
        this.roster = roster;
        this.acts = acts;
        add(head(), filters(), grid());
        show();
    }

    private Component head() {
        Button add = new Button(
                t("admin.people.add"), click -> acts.add(person.id(), this::added, secures() ? this::duties : null));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClassName("add-person");
        add.setVisible(person.get().is(Role.SYSTEM_ADMINISTRATOR));
        return new Head(t("admin.card.people"))
                .crumb(Address.ADMIN.link(t("admin.title")), count)
                .acts(add);
    }

    private Component filters() {
        role.setLabel(null);
        role.setAriaLabel(t("admin.people.role"));
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(t("admin.allRoles"));
        role.addValueChangeListener(change -> filter());
        closed.addValueChangeListener(change -> filter());
        return Tags.box("filters", text, department, role, closed);
    }

    private Component grid() {
        grid.setSizeFull();
        grid.empty("admin.people.none")
                .part("admin.person.name", ColumnWidth.grow(1), PeopleView::name)
                .part("admin.person.duties", ColumnWidth.grow(2), PeopleView::held)
                .text("admin.person.phone", ColumnWidth.grow(1), one -> one.person()
                        .phone())
                .text("admin.person.email", ColumnWidth.grow(1), one -> one.person()
                        .email());
        grid.addComponentColumn(this::row)
                .setHeader(t("admin.acts"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        Cards.whenNarrow(grid, t("admin.card.people"), this::card);
        return grid;
    }

    private Component card(RosterMember one) {
        Person who = one.person();
        String reached = Stream.of(who.phone(), who.email())
                .filter(way -> !way.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Div(name(one), held(one), Tags.text("muted", reached), row(one));
    }

    private static Component name(RosterMember one) {
        return Tags.box(
                "q",
                Tags.text("strong", one.person().name()),
                Tags.text("muted", one.person().login()));
    }

    private static Component held(RosterMember one) {
        Div tags = Tags.box("tags");
        if (one.closed()) {
            tags.add(Tags.tag("warn", t(one.duties().isEmpty() ? "admin.noDuty" : "admin.closed")));
        }
        one.inForce().stream().map(PeopleView::said).distinct().forEach(said -> tags.add(Tags.tag("plain", said)));
        one.pending().forEach(held -> tags.add(Tags.tag("due", t("admin.duty.pending", said(held)))));
        return tags;
    }

    private static String said(HeldDuty held) {
        Department of = held.department();
        String whose = of == null ? t("admin.district") : of.shortName();
        return t("admin.duty.of", whose, say(held.duty().role()));
    }

    private Component row(RosterMember one) {
        Div row = Tags.box("row-acts");
        Person who = one.person();
        row.add(Fields.quiet(t("admin.person.duties"), () -> duties(who)));
        if (person.get().is(Role.SYSTEM_ADMINISTRATOR)) {
            row.add(Fields.quiet(t("admin.edit"), () -> acts.edit(person.id(), who, this::show)));
            if (!one.closed()) {
                row.add(Fields.quiet(t("admin.close"), () -> acts.close(person.id(), who, this::show)));
            }
        }
        if (secures()) {
            row.add(Fields.quiet(t("admin.password"), () -> acts.resetPassword(person.id(), who)));
        }
        return row;
    }

    private boolean secures() {
        return person.get().is(Role.SECURITY_ADMINISTRATOR);
    }

    /** Shows the person alone, whatever was looked for before. */
    private void added(Person who) {
        department.clear();
        role.clear();
        text.setValue(who.login());
        show();
    }

    private void duties(Person who) {
        new DutiesDialog(acts, person.id(), secures(), who, this::show).open();
    }

    private void show() {
        everybody = roster.people(person.id());
        filter();
    }

    private void filter() {
        List<RosterMember> shown = everybody.stream().filter(this::wanted).toList();
        grid.setItems(shown);
        count.setText(t("admin.people.count", shown.size(), everybody.size()));
    }

    private boolean wanted(RosterMember one) {
        Person who = one.person();
        String typed = text.getValue().strip().toLowerCase(Locale.ROOT);
        String office = department.getValue().strip();
        boolean named = (who.name() + " " + who.login() + " " + who.phone() + " " + who.email())
                .toLowerCase(Locale.ROOT)
                .contains(typed);
        boolean serves = office.isEmpty() && role.isEmpty()
                || Stream.concat(one.inForce().stream(), one.pending().stream()).anyMatch(held -> serves(held, office));
        return named
                && serves
                && (closed.getValue() || !one.closed() || one.duties().isEmpty());
    }

    private boolean serves(HeldDuty held, String office) {
        Department of = held.department();
        return (office.isEmpty() || of != null && of.matches(office))
                && (role.isEmpty() || held.duty().role() == role.getValue());
    }
}
