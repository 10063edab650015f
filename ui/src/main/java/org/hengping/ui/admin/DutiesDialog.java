package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Refusal;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.AskWidth;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.duty.DutyState;
import org.hengping.workflow.duty.HeldDuty;

/** Every duty a person has, had and will have; duties are added and ended, never deleted. */
final class DutiesDialog {

    private final PeopleActs acts;
    private final long by;
    private final boolean keeps;
    private final Person person;
    private final Runnable changed;
    private final Div list = Tags.box("duty-list");
    private final Div foreseen = Tags.box("notices");
    private final Ask ask;
    private final Select<Role> role = Fields.role("admin.duty.role");
    private final ComboBox<Department> department;
    private final DatePicker from;
    private final DatePicker to;

    DutiesDialog(PeopleActs acts, long by, boolean keeps, Person person, Runnable changed) {
        this.acts = acts;
        this.by = by;
        this.keeps = keeps;
        this.person = person;
        this.changed = changed;
        this.department = Fields.department("admin.duty.department", acts.departments(by));
        this.from = acts.day("admin.duty.from", acts.today());
        this.to = acts.day("admin.duty.to", null);
        ask = Ask.to(t("admin.duty.title", person.name()))
                .named("duties-dialog")
                .wide(AskWidth.BROAD)
                .leaving(t("admin.done"))
                .shows(list);
        if (keeps) {
            ask.with(added());
        }
        show();
    }

    void open() {
        ask.open();
    }

    private Component added() {
        department.setPlaceholder(t("admin.district"));
        department.setClearButtonVisible(true);
        to.setPlaceholder(t("admin.duty.open"));
        to.setClearButtonVisible(true);
        Button add = new Button(t("admin.duty.add"), click -> ask.tries(this::add));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClassName("add-duty");
        return Tags.box(
                "duty-new",
                new H3(t("admin.duty.new")),
                Tags.text("muted", t("admin.duty.takesTwo")),
                foreseen,
                Tags.box("ask-fields", role, department, from, to),
                Tags.box("acts", add));
    }

    private void add() {
        foreseen.removeAll();
        Role chosen = role.getValue();
        if (chosen == null) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.roleMissing"));
        }
        if (to.isInvalid()) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.dayMissing"));
        }
        acts.assign(by, person, chosen, department.getValue(), from, to)
                .forEach(sentence -> foreseen.add(Tags.notice("warn", say(sentence))));
        role.clear();
        department.clear();
        show();
        changed.run();
    }

    private void show() {
        list.removeAll();
        acts.duties(by, person).forEach(held -> list.add(line(held)));
        if (list.getElement().getChildCount() == 0) {
            list.add(Tags.text("muted", t("admin.noDuty")));
        }
    }

    private Component state(HeldDuty held) {
        if (held.state() == DutyState.IN_FORCE
                && acts.today().equals(held.duty().to())) {
            return Tags.tag("warn", t("admin.duty.lastDay"));
        }
        String kind =
                switch (held.state()) {
                    case IN_FORCE -> "ok";
                    case PENDING -> "due";
                    case TO_COME, REFUSED, OVER -> "plain";
                };
        return Tags.tag(kind, t("admin.duty.state." + held.state()));
    }

    private Component line(HeldDuty held) {
        Department of = held.department();
        LocalDate last = held.duty().to();
        boolean never = last != null && last.isBefore(held.duty().from());
        String days = never
                ? t("admin.duty.never", held.duty().from())
                : t("admin.duty.days", held.duty().from(), last == null ? t("admin.duty.open") : last);
        Div line = Tags.box(
                "duty-line",
                Tags.text("strong", say(held.duty().role())),
                Tags.text("duty-of", of == null ? t("admin.district") : of.name()),
                Tags.text("duty-days", days),
                state(held));
        boolean ends = keeps && held.state().lasts();
        if (ends) {
            line.add(Fields.quiet(
                    t("admin.duty.end"),
                    () -> acts.end(by, held, () -> {
                        show();
                        changed.run();
                    })));
        }
        return line;
    }
}
