package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
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
import org.hengping.workflow.duty.Roster;
import org.hengping.workflow.duty.RosterOffice;

/** The departments of the district and who serves them; where somebody is missing it is marked. */
@Route("admin/departments")
@RolesAllowed({"SYSTEM_ADMINISTRATOR", "SECURITY_ADMINISTRATOR", "AUDITOR"})
class DepartmentsView extends Screen {

    private final CurrentPerson person;
    private final Roster roster;
    private final DepartmentActs acts;
    private final ListGrid<RosterOffice> grid = new ListGrid<>();
    private final Span count = Tags.text("muted", "");
    private final SearchField text = new SearchField("admin.departments.search", typed -> filter());
    private final Checkbox gaps = new Checkbox(t("admin.departments.gaps"));
    private List<RosterOffice> all = List.of();

    DepartmentsView(CurrentPerson person, Roster roster, DepartmentActs acts) {
        super("admin.card.departments", "admin", "departments");
        this.person = person;
        this.roster = roster;
        this.acts = acts;
        gaps.addValueChangeListener(change -> filter());
        add(head(), Tags.box("filters", text, gaps), grid());
        show();
    }

    private Component head() {
        Button add = new Button(t("admin.departments.add"), click -> acts.add(person.id(), this::show));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setVisible(keeps());
        return new Head(t("admin.card.departments"))
                .crumb(Address.ADMIN.link(t("admin.title")), count)
                .acts(add);
    }

    private Component grid() {
        grid.setSizeFull();
        grid.empty("admin.departments.none")
                .part("admin.department.name", ColumnWidth.grow(2), this::name)
                .text("admin.department.group", ColumnWidth.grow(1), office -> office.department()
                        .group())
                .part("role.PREPARER", ColumnWidth.grow(1), office -> people(office, office.preparers(), Role.PREPARER))
                .part(
                        "role.DEPARTMENT_HEAD",
                        ColumnWidth.grow(1),
                        office -> people(office, office.heads(), Role.DEPARTMENT_HEAD))
                .part(
                        "role.FINANCE_OFFICER",
                        ColumnWidth.grow(1),
                        office -> people(office, office.officers(), Role.FINANCE_OFFICER));
        if (keeps()) {
            grid.part("admin.acts", ColumnWidth.px(120), this::row);
        }
        Cards.whenNarrow(grid, t("admin.card.departments"), this::card);
        return grid;
    }

    private Component card(RosterOffice office) {
        Div card = new Div(name(office), Tags.text("muted", office.department().group()));
        if (office.department().standing()) {
            card.add(Tags.box(
                    "row-card-people",
                    Tags.text("muted", t("role.PREPARER")),
                    people(office, office.preparers(), Role.PREPARER),
                    Tags.text("muted", t("role.DEPARTMENT_HEAD")),
                    people(office, office.heads(), Role.DEPARTMENT_HEAD),
                    Tags.text("muted", t("role.FINANCE_OFFICER")),
                    people(office, office.officers(), Role.FINANCE_OFFICER)));
        }
        card.add(row(office));
        return card;
    }

    private Component name(RosterOffice office) {
        Div name = Tags.box(
                "q",
                Tags.text("strong", office.department().shortName()),
                Tags.text("muted", office.department().name()));
        Department into = office.mergedInto();
        if (into != null) {
            name.add(Tags.tag("plain", t("admin.department.mergedInto", into.shortName())));
        }
        office.department()
                .formerly(text.getValue())
                .ifPresent(before -> name.add(Tags.text("muted", t("admin.department.formerly", before))));
        return name;
    }

    private static Component people(RosterOffice office, List<Person> people, Role role) {
        if (people.isEmpty() && office.department().standing()) {
            return Tags.tag("warn", t("admin.gap." + role));
        }
        return new Span(people.stream().map(Person::name).collect(Collectors.joining("、")));
    }

    private Component row(RosterOffice office) {
        Div row = Tags.box("row-acts");
        Department department = office.department();
        if (keeps()) {
            row.add(Fields.quiet(t("admin.edit"), () -> acts.edit(person.id(), department, this::show)));
            if (department.standing()) {
                row.add(Fields.quiet(t("admin.merge"), () -> acts.merge(person.id(), department, this::show)));
            }
        }
        return row;
    }

    private boolean keeps() {
        return person.get().is(Role.SYSTEM_ADMINISTRATOR);
    }

    private void show() {
        all = roster.departments(person.id());
        filter();
    }

    private void filter() {
        List<RosterOffice> shown = all.stream()
                .filter(office -> office.department().matches(text.getValue())
                        || office.department().group().contains(text.getValue().strip()))
                .filter(office -> !gaps.getValue() || office.gap())
                .toList();
        grid.setItems(shown);
        count.setText(t("admin.departments.count", shown.size(), all.size()));
    }
}
