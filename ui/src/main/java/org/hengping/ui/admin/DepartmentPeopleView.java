package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.hengping.core.organization.People.DutyHolder;
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
import org.hengping.workflow.duty.DepartmentStaffing;
import org.hengping.workflow.duty.StaffedDepartment;

/** 部门人员: who prepares and who signs in each department, kept by finance officers. */
@Route("admin/department-people")
@RolesAllowed("FINANCE_OFFICER")
class DepartmentPeopleView extends Screen {

    private final CurrentPerson person;
    private final DepartmentStaffing staffing;
    private final DepartmentPeopleActs acts;
    private final ListGrid<StaffedDepartment> grid = new ListGrid<>();
    private final Span count = Tags.text("muted", "");
    private final SearchField text = new SearchField("admin.departments.search", typed -> filter());
    private final Checkbox gaps = new Checkbox(t("admin.departments.gaps"));
    private List<StaffedDepartment> all = List.of();

    DepartmentPeopleView(CurrentPerson person, DepartmentStaffing staffing, DepartmentPeopleActs acts) {
        super("admin.card.departmentPeople", "admin", "department-people");
        this.person = person;
        this.staffing = staffing;
        this.acts = acts;
        gaps.addValueChangeListener(change -> filter());
        add(
                new Head(t("admin.card.departmentPeople")).crumb(Address.ADMIN.link(t("admin.title")), count),
                Tags.box("filters", text, gaps),
                grid());
        show();
    }

    private Component grid() {
        grid.setSizeFull();
        grid.empty("admin.departments.none")
                .part("admin.department.name", ColumnWidth.grow(1), DepartmentPeopleView::name)
                .part("role.PREPARER", ColumnWidth.grow(1), one -> people(one, Role.PREPARER))
                .part("role.DEPARTMENT_HEAD", ColumnWidth.grow(1), one -> people(one, Role.DEPARTMENT_HEAD))
                .part("admin.acts", ColumnWidth.px(220), this::row);
        Cards.whenNarrow(grid, t("admin.card.departmentPeople"), this::card);
        return grid;
    }

    private Component card(StaffedDepartment one) {
        return new Div(
                name(one),
                Tags.box(
                        "row-card-people",
                        Tags.text("muted", t("role.PREPARER")),
                        people(one, Role.PREPARER),
                        Tags.text("muted", t("role.DEPARTMENT_HEAD")),
                        people(one, Role.DEPARTMENT_HEAD)),
                row(one));
    }

    private static Component name(StaffedDepartment one) {
        return Tags.box(
                "q",
                Tags.text("strong", one.department().shortName()),
                Tags.text("muted", one.department().name()));
    }

    private static Component people(StaffedDepartment one, Role role) {
        List<DutyHolder> held = one.people().stream()
                .filter(holder -> holder.duty().role() == role)
                .toList();
        if (held.isEmpty()) {
            return Tags.tag("warn", t("admin.gap." + role));
        }
        Div list = Tags.box("q");
        held.forEach(holder -> list.add(new Span(DepartmentPeopleActs.said(holder))));
        return list;
    }

    private Component row(StaffedDepartment one) {
        if (!one.mayKeep()) {
            return Tags.text("muted", t("departmentPeople.serves"));
        }
        return Tags.box(
                "row-acts", Fields.quiet(t("departmentPeople.keep"), () -> acts.open(person.id(), one, this::show)));
    }

    private void show() {
        all = staffing.departments(person.id());
        filter();
    }

    private void filter() {
        List<StaffedDepartment> shown = all.stream()
                .filter(one -> one.department().matches(text.getValue()))
                .filter(one -> !gaps.getValue() || gap(one))
                .toList();
        grid.setItems(shown);
        count.setText(t("admin.departments.count", shown.size(), all.size()));
    }

    private static boolean gap(StaffedDepartment one) {
        return List.of(Role.PREPARER, Role.DEPARTMENT_HEAD).stream().anyMatch(role -> one.people().stream()
                .noneMatch(holder -> holder.duty().role() == role));
    }
}
