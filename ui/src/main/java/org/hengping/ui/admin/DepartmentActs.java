package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Department;
import org.hengping.core.review.Refusal;
import org.hengping.core.round.EvaluationRound;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.duty.Roster;
import org.hengping.workflow.duty.RosterOffice;
import org.hengping.workflow.office.Organizing;
import org.hengping.workflow.office.Staffing;
import org.springframework.stereotype.Component;

/** What an administrator does with departments, each with its dialog. */
@Component
class DepartmentActs {

    private final Staffing staffing;
    private final Organizing organizing;
    private final Roster roster;
    private final Clock clock;

    DepartmentActs(Staffing staffing, Organizing organizing, Roster roster, Clock clock) {
        this.staffing = staffing;
        this.organizing = organizing;
        this.roster = roster;
        this.clock = clock;
    }

    void add(long by, Runnable done) {
        TextField name = Fields.text("admin.department.name", "");
        TextField shortName = Fields.text("admin.department.shortName", "");
        ComboBox<String> group = group(by, "");
        Ask.to(t("admin.departments.add"))
                .go(t("admin.departments.add"), none -> {
                    staffing.addDepartment(by, text(name), text(shortName), text(group));
                    done.run();
                })
                .fields(name, shortName, group)
                .open();
    }

    void edit(long by, Department department, Runnable done) {
        TextField name = Fields.text("admin.department.name", department.name());
        TextField shortName = Fields.text("admin.department.shortName", department.shortName());
        ComboBox<String> group = group(by, department.group());
        Ask dialog = Ask.to(t("admin.department.edit", department.shortName()))
                .says(t("admin.department.edit.effect"))
                .go(t("admin.save"), none -> {
                    organizing.change(by, department.id(), text(name), text(shortName), text(group));
                    done.run();
                });
        dialog.fields(name, shortName, group).open();
    }

    void merge(long by, Department department, Runnable done) {
        List<Department> others = roster.departments(by).stream()
                .map(RosterOffice::department)
                .filter(other -> other.standing() && other.id() != department.id())
                .toList();
        ComboBox<Department> into = Fields.department("admin.merge.into", others);
        DatePicker last = Fields.day(
                "admin.lastDay", LocalDate.now(clock), UI.getCurrent().getLocale());
        Ask dialog = Ask.to(t("admin.merge.title", department.shortName()))
                .says(t("admin.merge.effect"))
                .go(t("admin.merge"), none -> {
                    Department chosen = into.getValue();
                    if (chosen == null) {
                        throw new Refusal.NotPermitted(Sentence.of("refusal.departmentMissing"));
                    }
                    List<EvaluationRound> open =
                            organizing.merge(by, department.id(), chosen.id(), PeopleActs.given(last));
                    done.run();
                    said(department, chosen, open);
                });
        List<EvaluationRound> left = organizing.openRounds(by, department.id());
        if (!left.isEmpty()) {
            dialog.shows(Tags.notice("warn", t("admin.merge.before", department.shortName(), titles(left))));
        }
        dialog.fields(into, last).open();
    }

    /** The result, with what is left to do for others. */
    private static void said(Department merged, Department into, List<EvaluationRound> open) {
        Ask.to(t("admin.merge.done", merged.shortName(), into.shortName()))
                .shows(
                        open.isEmpty()
                                ? new Paragraph(t("admin.merge.nothingOpen"))
                                : Tags.notice("warn", t("admin.merge.open", merged.shortName(), titles(open))))
                .leaving(t("admin.done"))
                .open();
    }

    private static String titles(List<EvaluationRound> rounds) {
        return rounds.stream().map(EvaluationRound::title).collect(Collectors.joining("、"));
    }

    /** One of the groups there are, or another. */
    private ComboBox<String> group(long by, String value) {
        ComboBox<String> field = new ComboBox<>(t("admin.department.group"));
        field.setItems(roster.departments(by).stream()
                .map(office -> office.department().group())
                .filter(group -> !group.isEmpty())
                .distinct()
                .sorted()
                .toList());
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> field.setValue(typed.getDetail()));
        field.setClearButtonVisible(true);
        if (!value.isEmpty()) {
            field.setValue(value);
        }
        return field;
    }

    private static String text(TextField field) {
        return field.getValue().strip();
    }

    private static String text(ComboBox<String> field) {
        String value = field.getValue();
        return value == null ? "" : value.strip();
    }
}
