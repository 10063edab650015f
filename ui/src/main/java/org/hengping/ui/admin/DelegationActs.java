package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Delegation;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Standing;
import org.hengping.core.review.Refusal;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.duty.Delegating;
import org.hengping.workflow.duty.DelegationConsent;
import org.hengping.workflow.duty.Foreseeing;
import org.hengping.workflow.duty.Roster;
import org.hengping.workflow.duty.RosterMember;
import org.springframework.stereotype.Component;

/** Arranges who acts for whom: for everybody by the security administrator, and by each for themself. */
@Component
public class DelegationActs {

    private static final int NOTICED_MILLIS = 12_000;

    private final Delegating delegating;
    private final Foreseeing foreseeing;
    private final DelegationConsent consent;
    private final Roster roster;
    private final Clock clock;

    DelegationActs(
            Delegating delegating, Foreseeing foreseeing, DelegationConsent consent, Roster roster, Clock clock) {
        this.delegating = delegating;
        this.foreseeing = foreseeing;
        this.consent = consent;
        this.roster = roster;
        this.clock = clock;
    }

    /** By the security administrator, for anybody: the delegate and a second officer have to agree. */
    void arrange(long by, Runnable done) {
        List<Person> people = roster.people(by).stream()
                .filter(one -> !one.closed())
                .map(RosterMember::person)
                .toList();
        ComboBox<Person> absent = Fields.person("admin.delegation.absent", people);
        ComboBox<Person> delegate = Fields.person("admin.delegation.delegate", delegating.candidates(by));
        DatePicker from = day("admin.delegation.from");
        DatePicker to = day("admin.delegation.to");
        Ask dialog = Ask.to(t("admin.delegation.add"))
                .says(t("admin.delegation.asks"))
                .go(t("admin.delegation.add"), none -> {
                    delegate(by, chosen(absent).id(), chosen(delegate), from, to);
                    done.run();
                });
        dialog.fields(absent, delegate, from, to).open();
    }

    /** By a person for themself: who acts while I am away; what is arranged already can be ended. */
    public void mine(long by) {
        ComboBox<Person> delegate = Fields.person("admin.delegation.delegate", others(by));
        DatePicker from = day("admin.delegation.from");
        DatePicker to = day("admin.delegation.to");
        Ask dialog = Ask.to(t("admin.delegation.mine"))
                .says(t("admin.delegation.effect"))
                .go(t("admin.delegation.add"), none -> delegate(by, by, chosen(delegate), from, to));
        dialog.shows(arranged(by, dialog));
        dialog.fields(delegate, from, to).open();
    }

    /** Says afterwards what can never pass three hands while it lasts. */
    private void delegate(long by, long absent, Person delegate, DatePicker from, DatePicker to) {
        List<Sentence> foreseen = foreseeing.delegation(by, absent, delegate.id());
        delegating.delegate(by, absent, delegate.id(), PeopleActs.given(from), PeopleActs.given(to));
        foreseen.forEach(
                sentence -> Notification.show(say(sentence), NOTICED_MILLIS, Notification.Position.TOP_CENTER));
    }

    void end(long by, Delegation one, Runnable done) {
        Ask.confirm(t("admin.delegation.end"), t("admin.delegation.end.effect"), t("admin.delegation.end"), () -> {
            delegating.end(by, one.id());
            done.run();
        });
    }

    String days(Delegation one) {
        return one.to().isBefore(one.from())
                ? t("admin.duty.never", one.from())
                : t("admin.duty.days", one.from(), one.to());
    }

    boolean over(Delegation one) {
        return one.to().isBefore(one.from()) || one.to().isBefore(LocalDate.now(clock));
    }

    /** By who is asked, with a reason. */
    void refuse(long by, Delegation one, Runnable done) {
        word(t("admin.delegation.refuse"), by, one, done);
    }

    /** By who arranged it and by the absent person, with a reason. */
    void withdraw(long by, Delegation one, Runnable done) {
        word(t("admin.delegation.withdraw"), by, one, done);
    }

    private void word(String act, long by, Delegation one, Runnable done) {
        Ask.to(act)
                .words(t("admin.word"))
                .field(words -> words.setMaxLength(DelegationConsent.LONGEST))
                .go(act, words -> {
                    consent.refuse(by, one.id(), words);
                    done.run();
                })
                .open();
    }

    Span state(Delegation one) {
        Standing standing = one.consent().standing();
        if (standing == Standing.REFUSED) {
            return Tags.tag("plain", t("admin.delegation.state.REFUSED"));
        }
        if (standing == Standing.PENDING && !over(one)) {
            return Tags.tag("due", t("admin.delegation.state.PENDING"));
        }
        String state = over(one) ? "OVER" : one.inForce(LocalDate.now(clock)) ? "IN_FORCE" : "TO_COME";
        return Tags.tag(state.equals("IN_FORCE") ? "ok" : "plain", t("admin.duty.state." + state));
    }

    /** Who arranged it, and who has agreed. */
    Div arranged(Delegation one) {
        return Tags.box("q", new Span(one.arrangedBy()), consent(one));
    }

    /** Who has agreed or has yet to; why not, where it came to nothing. */
    Span consent(Delegation one) {
        var said = one.consent();
        if (said.arrangedById() == null) {
            return Tags.text("muted", "");
        }
        if (!said.word().isEmpty()) {
            return Tags.text("muted", said.word());
        }
        String delegate = t(said.delegateAt() == null ? "admin.consent.delegateOpen" : "admin.consent.delegate");
        String officer = said.officerAt() == null
                ? t("admin.consent.officerOpen")
                : t("admin.consent.officer", said.officerName());
        return Tags.text("muted", delegate + " · " + officer);
    }

    private Div arranged(long by, Ask dialog) {
        Div list = Tags.box("duty-list");
        delegating.all(by).stream()
                .filter(one -> one.absentId() == by && !over(one))
                .filter(one -> one.consent().standing() != Standing.REFUSED)
                .forEach(one -> list.add(
                        Tags.box("duty-line", Tags.text("duty-days", days(one)), state(one), undo(by, one, dialog))));
        return list;
    }

    private NativeButton undo(long by, Delegation one, Ask dialog) {
        boolean pending = one.consent().standing() == Standing.PENDING;
        return pending
                ? Fields.quiet(t("admin.delegation.withdraw"), () -> withdraw(by, one, dialog::close))
                : Fields.quiet(t("admin.delegation.end"), () -> end(by, one, dialog::close));
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
