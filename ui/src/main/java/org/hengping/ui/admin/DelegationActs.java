package org.hengping.ui.admin;

import static org.hengping.ui.Words.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Delegation;
import org.hengping.core.organization.Person;
import org.hengping.core.review.Refusal;
import org.hengping.ui.Tags;
import org.hengping.workflow.Delegating;
import org.hengping.workflow.Roster;
import org.springframework.stereotype.Component;

/** Arranges who acts for whom: for everybody by the administrator, and by each for themself. */
@Component
public class DelegationActs {

    private final Delegating delegating;
    private final Roster roster;
    private final Clock clock;

    DelegationActs(Delegating delegating, Roster roster, Clock clock) {
        this.delegating = delegating;
        this.roster = roster;
        this.clock = clock;
    }

    /** By the administrator, for anybody. */
    void arrange(long by, Runnable done) {
        List<Person> people = roster.people(by).stream()
                .filter(one -> !one.closed())
                .map(Roster.Member::person)
                .toList();
        ComboBox<Person> absent = Fields.person("admin.delegation.absent", people);
        ComboBox<Person> delegate = Fields.person("admin.delegation.delegate", delegating.candidates(by));
        DatePicker from = day("admin.delegation.from");
        DatePicker to = day("admin.delegation.to");
        AskDialog dialog = AskDialog.confirm(
                t("admin.delegation.add"), t("admin.delegation.effect"), t("admin.delegation.add"), () -> {
                    delegating.delegate(
                            by,
                            chosen(absent).id(),
                            chosen(delegate).id(),
                            PeopleActs.given(from),
                            PeopleActs.given(to));
                    done.run();
                });
        dialog.with(absent, delegate, from, to).open();
    }

    /** By a person for themself: who acts while I am away; what is arranged already can be ended. */
    public void mine(long by) {
        ComboBox<Person> delegate = Fields.person("admin.delegation.delegate", others(by));
        DatePicker from = day("admin.delegation.from");
        DatePicker to = day("admin.delegation.to");
        AskDialog dialog = AskDialog.confirm(
                t("admin.delegation.mine"),
                t("admin.delegation.effect"),
                t("admin.delegation.add"),
                () -> delegating.delegate(by, by, chosen(delegate).id(), PeopleActs.given(from), PeopleActs.given(to)));
        dialog.add(arranged(by, dialog));
        dialog.with(delegate, from, to).open();
    }

    void end(long by, Delegation one, Runnable done) {
        AskDialog.confirm(
                        t("admin.delegation.end"), t("admin.delegation.end.effect"), t("admin.delegation.end"), () -> {
                            delegating.end(by, one.id());
                            done.run();
                        })
                .open();
    }

    String days(Delegation one) {
        return one.to().isBefore(one.from())
                ? t("admin.duty.never", one.from())
                : t("admin.duty.days", one.from(), one.to());
    }

    boolean over(Delegation one) {
        return one.to().isBefore(one.from()) || one.to().isBefore(LocalDate.now(clock));
    }

    Span state(Delegation one) {
        String state = over(one) ? "OVER" : one.inForce(LocalDate.now(clock)) ? "IN_FORCE" : "TO_COME";
        return Tags.tag(state.equals("IN_FORCE") ? "ok" : "plain", t("admin.duty.state." + state));
    }

    private Div arranged(long by, AskDialog dialog) {
        Div list = Tags.box("duty-list");
        delegating.all(by).stream()
                .filter(one -> one.absentId() == by && !over(one))
                .forEach(one -> list.add(Tags.box(
                        "duty-line",
                        Tags.text("duty-days", days(one)),
                        state(one),
                        Fields.quiet(t("admin.delegation.end"), () -> end(by, one, dialog::close)))));
        return list;
    }

    private List<Person> others(long by) {
        return delegating.candidates(by).stream().filter(one -> one.id() != by).toList();
    }

    private DatePicker day(String key) {
        return Fields.day(key, LocalDate.now(clock), UI.getCurrent().getLocale());
    }

    private static Person chosen(ComboBox<Person> field) {
        Person person = field.getValue();
        if (person == null) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.personMissing"));
        }
        return person;
    }
}
