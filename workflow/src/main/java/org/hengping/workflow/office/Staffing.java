package org.hengping.workflow.office;

import java.time.LocalDate;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.Ids;
import org.hengping.core.organization.Particulars;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.audit.Audit;
import org.hengping.workflow.duty.Confirming;
import org.hengping.workflow.duty.Duties;
import org.hengping.workflow.duty.DutyEnding;
import org.hengping.workflow.duty.Naming;
import org.hengping.workflow.gate.Authority;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets up the offices of a district: departments and accounts, for system administrators; duties and passwords, for security
 * administrators.
 */
@Service
@Transactional
public class Staffing {

    private final Departments departments;
    private final People people;
    private final Duties duties;
    private final DutyEnding ending;
    private final Authority authority;
    private final Audit audit;
    private final Ids ids;

    Staffing(
            Departments departments,
            People people,
            Duties duties,
            DutyEnding ending,
            Authority authority,
            Audit audit,
            Ids ids) {
        this.departments = departments;
        this.people = people;
        this.duties = duties;
        this.ending = ending;
        this.authority = authority;
        this.audit = audit;
        this.ids = ids;
    }

    /** @param group the line of business it is counted under (归口分组); empty where it is under none */
    public Department addDepartment(long by, String name, String shortName, String group) {
        Person administrator = authority.system(by);
        String district = administrator.districtCode();
        Naming.check(name, shortName, group);
        Naming.free(departments.all(district), name, null);
        Department department =
                new Department(ids.next(), district, name, shortName, group, Pinyin.of(name, shortName), null);
        departments.add(department);
        audit.note(administrator, "audit.department.added", name, shortName, group);
        return department;
    }

    /** @param password already encoded */
    public Person addPerson(long by, String login, String name, String phone, String email, People.Password password) {
        Person administrator = authority.system(by);
        Person person = new Person(ids.next(), administrator.districtCode(), login, name, phone, email);
        check(person);
        people.add(person, password);
        audit.note(administrator, "audit.person.added", name, login);
        return person;
    }

    /** Corrects login, name, phone or address; the account stays the same. */
    public Person changePerson(long by, long personId, String login, String name, String phone, String email) {
        Person administrator = authority.system(by);
        Person before = duties.person(administrator, personId);
        Person after = new Person(personId, before.districtCode(), login, name, phone, email);
        check(after);
        people.change(after);
        audit.noteChange(administrator, before, after);
        return after;
    }

    /** Gives a person a password for once, already encoded: it must be changed at the next sign-in. */
    public void resetPassword(long by, long personId, String passwordHash) {
        Person administrator = authority.security(by);
        Person person = duties.person(administrator, personId);
        people.change(personId, new People.Password(passwordHash, true));
        audit.noteTo(personId, administrator, "audit.person.passwordReset", person.name(), person.login());
    }

    /** A duty without an end. */
    public void assign(long by, long personId, Role role, @Nullable Long departmentId, LocalDate from) {
        assign(by, personId, role, departmentId, from, null);
    }

    /**
     * Gives a person a duty. That of an administrator, an auditor or a finance officer takes effect when a second person confirms it
     * ({@link Confirming}).
     *
     * @param departmentId {@code null} for a duty of the whole district
     * @param to the last day; {@code null} where it is open
     */
    public void assign(
            long by, long personId, Role role, @Nullable Long departmentId, LocalDate from, @Nullable LocalDate to) {
        Person administrator = authority.security(by);
        duties.give(administrator, new Duty(ids.next(), personId, role, departmentId, from, to));
    }

    /** Ends a duty; it stays on record. A duty that has not begun by then never holds. */
    public void endDuty(long by, long dutyId, LocalDate lastDay) {
        Person administrator = authority.security(by);
        ending.end(administrator, dutyId, lastDay);
    }

    /** Closes an account (注销): every duty and every delegation of the person ends with the day; what they did stays on record. */
    public void closeAccount(long by, long personId, LocalDate lastDay) {
        Person administrator = authority.system(by);
        Person person = duties.person(administrator, personId);
        ending.endAll(administrator, duty -> duty.personId() == personId, lastDay);
        ending.endDelegations(administrator, personId, lastDay);
        audit.note(administrator, "audit.person.closed", person.name(), person.login(), lastDay);
    }

    private void check(Person person) {
        Naming.refuse(Particulars.login(person.login()));
        Naming.refuse(Particulars.name(person.name()));
        Naming.refuse(Particulars.phone(person.phone()));
        Naming.refuse(Particulars.email(person.email()));
        Optional<Person> other = people.findByLogin(person.login()).filter(one -> one.id() != person.id());
        if (other.isPresent()) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.loginTaken", person.login()));
        }
    }
}
