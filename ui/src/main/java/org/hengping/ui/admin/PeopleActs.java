package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Refusal;
import org.hengping.ui.part.Ask;
import org.hengping.ui.security.FirstPasswords;
import org.hengping.workflow.duty.Foreseeing;
import org.hengping.workflow.duty.HeldDuty;
import org.hengping.workflow.duty.Roster;
import org.hengping.workflow.duty.RosterOffice;
import org.hengping.workflow.office.Staffing;
import org.hengping.workflow.staff.FirstPassword;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an administrator does with people, each with its dialog. */
@Component
class PeopleActs {

    private final Staffing staffing;
    private final Foreseeing foreseeing;
    private final Roster roster;
    private final FirstPasswords passwords;
    private final Clock clock;

    PeopleActs(Staffing staffing, Foreseeing foreseeing, Roster roster, FirstPasswords passwords, Clock clock) {
        this.staffing = staffing;
        this.foreseeing = foreseeing;
        this.roster = roster;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * @param done told of the person before the password is shown
     * @param duty gives the new person a duty, where that is wanted at once; {@code null} for those who give none
     */
    void add(long by, Consumer<Person> done, @Nullable Consumer<Person> duty) {
        TextField login = Fields.text("admin.person.login", "");
        TextField name = Fields.text("admin.person.name", "");
        TextField phone = Fields.text("admin.person.phone", "");
        TextField email = Fields.text("admin.person.email", "");
        Ask.to(t("admin.people.add"))
                .go(t("admin.people.add"), none -> {
                    FirstPassword first = passwords.next();
                    Person added = staffing.addPerson(
                            by,
                            login.getValue().strip(),
                            name.getValue().strip(),
                            phone.getValue().strip(),
                            email.getValue().strip(),
                            new People.Password(first.hash(), true));
                    done.accept(added);
                    Ask once = PasswordDialog.of(added, first);
                    if (duty != null) {
                        once.go(t("admin.password.thenDuty"), then -> duty.accept(added));
                    }
                    once.open();
                })
                .fields(login, name, phone, email)
                .open();
    }

    void edit(long by, Person person, Runnable done) {
        TextField login = Fields.text("admin.person.login", person.login());
        TextField name = Fields.text("admin.person.name", person.name());
        TextField phone = Fields.text("admin.person.phone", person.phone());
        TextField email = Fields.text("admin.person.email", person.email());
        Ask.to(t("admin.person.edit", person.name()))
                .go(t("admin.save"), none -> {
                    staffing.changePerson(
                            by,
                            person.id(),
                            login.getValue().strip(),
                            name.getValue().strip(),
                            phone.getValue().strip(),
                            email.getValue().strip());
                    done.run();
                })
                .fields(login, name, phone, email)
                .open();
    }

    void resetPassword(long by, Person person) {
        Ask.confirm(t("admin.password.title", person.name()), t("admin.password.effect"), t("admin.password"), () -> {
            FirstPassword first = passwords.next();
            staffing.resetPassword(by, person.id(), first.hash());
            PasswordDialog.of(person, first).open();
        });
    }

    void close(long by, Person person, Runnable done) {
        DatePicker last = day("admin.lastDay", today());
        Ask dialog = Ask.to(t("admin.close.title", person.name()))
                .says(t("admin.close.effect"))
                .go(t("admin.close"), none -> {
                    staffing.closeAccount(by, person.id(), given(last));
                    done.run();
                });
        dialog.fields(last).open();
    }

    void end(long by, HeldDuty held, Runnable done) {
        DatePicker last = day("admin.lastDay", today());
        Ask dialog = Ask.to(t("admin.duty.end"))
                .says(t("admin.duty.end.effect"))
                .go(t("admin.duty.end"), none -> {
                    staffing.endDuty(by, held.duty().id(), given(last));
                    done.run();
                });
        dialog.fields(last).open();
    }

    /** Of the person, the oldest first. */
    List<HeldDuty> duties(long by, Person person) {
        return roster.people(by).stream()
                .filter(one -> one.person().id() == person.id())
                .findFirst()
                .orElseThrow(Refusal.NotFound::new)
                .duties();
    }

    /** Those that can be served. */
    List<Department> departments(long by) {
        return roster.departments(by).stream()
                .map(RosterOffice::department)
                .filter(Department::standing)
                .toList();
    }

    /** Gives a duty, and tells what can never pass three hands with it. */
    List<Sentence> assign(
            long by, Person person, Role role, @Nullable Department department, DatePicker from, DatePicker to) {
        Long of = department == null ? null : department.id();
        List<Sentence> foreseen = foreseeing.duty(by, person.id(), role, of);
        staffing.assign(by, person.id(), role, of, given(from), to.getValue());
        return foreseen;
    }

    DatePicker day(String key, @Nullable LocalDate value) {
        return Fields.day(key, value, UI.getCurrent().getLocale());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws Refusal.NotPermitted where no day was given, or what was typed is none */
    static LocalDate given(DatePicker day) {
        if (day.isInvalid() || day.isEmpty()) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.dayMissing"));
        }
        return Objects.requireNonNull(day.getValue());
    }
}
