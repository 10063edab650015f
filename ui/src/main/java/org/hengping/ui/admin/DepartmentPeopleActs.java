package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.People.DutyHolder;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Refusal;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.duty.DepartmentStaffing;
import org.hengping.workflow.duty.StaffedDepartment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a finance officer does with the people of a department. */
@Component
class DepartmentPeopleActs {

    private static final List<Role> KEPT = List.of(Role.PREPARER, Role.DEPARTMENT_HEAD);

    private final DepartmentStaffing staffing;
    private final Clock clock;

    DepartmentPeopleActs(DepartmentStaffing staffing, Clock clock) {
        this.staffing = staffing;
        this.clock = clock;
    }

    /** Who serves the department, each to be ended, and somebody new. */
    void open(long by, StaffedDepartment one, Runnable done) {
        Select<Role> role = Fields.role("admin.duty.role");
        role.setItems(KEPT);
        ComboBox<Person> who = Fields.person("departmentPeople.who", staffing.candidates(by));
        DatePicker from = day("admin.duty.from", LocalDate.now(clock));
        DatePicker to = day("admin.duty.to", null);
        to.setPlaceholder(t("admin.duty.open"));
        to.setClearButtonVisible(true);
        Ask dialog = Ask.to(t("departmentPeople.title", one.department().shortName()))
                .go(t("admin.duty.add"), none -> {
                    staffing.assign(
                            by,
                            chosen(who.getValue(), "refusal.personMissing").id(),
                            chosen(role.getValue(), "refusal.roleMissing"),
                            one.department().id(),
                            PeopleActs.given(from),
                            to.getValue());
                    done.run();
                });
        dialog.named("duties-dialog");
        dialog.shows(
                present(by, one, dialog, done),
                Tags.box(
                        "duty-new",
                        new H3(t("admin.duty.new")),
                        Tags.text("muted", t("departmentPeople.hint")),
                        Tags.box("ask-fields", who, role, from, to)));
        dialog.open();
    }

    /** Such as 张三（2026-03-01 至 长期）. */
    static String said(DutyHolder holder) {
        return t("departmentPeople.said", holder.person().name(), days(holder.duty()));
    }

    private Div present(long by, StaffedDepartment one, Ask dialog, Runnable done) {
        Div list = Tags.box("duty-list");
        one.people()
                .forEach(holder -> list.add(Tags.box(
                        "duty-line",
                        Tags.text("strong", say(holder.duty().role())),
                        Tags.text("duty-of", holder.person().name()),
                        Tags.text("duty-days", days(holder.duty())),
                        Tags.text("grow", ""),
                        Fields.quiet(
                                t("admin.duty.end"),
                                () -> end(by, one, holder, () -> {
                                    dialog.close();
                                    done.run();
                                })))));
        return list;
    }

    private void end(long by, StaffedDepartment one, DutyHolder holder, Runnable done) {
        DatePicker last = day("admin.lastDay", LocalDate.now(clock));
        Ask.to(t("admin.duty.end"))
                .says(t("admin.duty.end.effect"))
                .go(t("admin.duty.end"), none -> {
                    staffing.end(by, one.department().id(), holder.duty().id(), PeopleActs.given(last));
                    done.run();
                })
                .fields(last)
                .open();
    }

    private static String days(Duty duty) {
        LocalDate to = duty.to();
        return t("admin.duty.days", duty.from(), to == null ? t("admin.duty.open") : to);
    }

    private static DatePicker day(String key, @Nullable LocalDate value) {
        return Fields.day(key, value, UI.getCurrent().getLocale());
    }

    private static <T> T chosen(@Nullable T value, String missing) {
        if (value == null) {
            throw new Refusal.NotPermitted(Sentence.of(missing));
        }
        return value;
    }
}
