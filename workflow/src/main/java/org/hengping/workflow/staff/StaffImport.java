package org.hengping.workflow.staff;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Delegation;
import org.hengping.core.organization.Delegations;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.reading.Grid;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.duty.DutyRules;
import org.hengping.workflow.gate.Authority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes departments, people and duties over from a workbook: all of it or nothing. What is wrong is said cell by cell, all at once.
 * For system administrators; duties that take two, and all where nobody but a system administrator brought them, wait to be confirmed.
 */
@Service
@Transactional
public class StaffImport {

    private final Departments departments;
    private final People people;
    private final Delegations delegations;
    private final StaffRecords records;
    private final Authority authority;

    StaffImport(
            Departments departments,
            People people,
            Delegations delegations,
            StaffRecords records,
            Authority authority) {
        this.delegations = delegations;
        this.departments = departments;
        this.people = people;
        this.records = records;
        this.authority = authority;
    }

    /** What the workbook would change; nothing is changed. */
    @Transactional(readOnly = true)
    public Preview check(long by, List<Grid> workbook) {
        Person administrator = authority.system(by);
        return read(administrator, workbook, new StaffPlan());
    }

    /**
     * Takes the workbook over.
     *
     * @param seen what the person was shown; refused as stale where the workbook would now change something else
     * @param passwords a fresh one for each new account
     * @return the new accounts with their first passwords, which are kept nowhere
     */
    public List<NewAccount> carryOut(long by, List<Grid> workbook, Preview seen, Supplier<FirstPassword> passwords) {
        Person administrator = authority.system(by);
        StaffPlan plan = new StaffPlan();
        Preview now = read(administrator, workbook, plan);
        if (!now.errors().isEmpty()) {
            throw new Refusal.NotPermitted(
                    Sentence.of("import.errors", now.errors().size()));
        }
        if (!now.equals(seen)) {
            throw new Refusal.Stale();
        }
        return records.write(administrator, authority.secures(authority.actor(by)), plan, now, passwords);
    }

    /** The sheets as they would be imported, with what is there today: departments that stand, and duties that are not over. */
    @Transactional(readOnly = true)
    public List<WorkbookSheet> present(long by) {
        return records.sheets(authority.system(by).districtCode());
    }

    private Preview read(Person administrator, List<Grid> workbook, StaffPlan plan) {
        String district = administrator.districtCode();
        List<Located> errors = new ArrayList<>();
        StaffBook book = StaffBook.of(workbook, errors);
        if (errors.isEmpty()) {
            read(administrator, book, plan, new StaffReading(errors, plan, district));
        }
        return new Preview(
                errors,
                StaffPlan.count(plan.departments),
                StaffPlan.count(plan.people),
                StaffPlan.count(plan.duties),
                waiting(administrator, plan),
                plan.mark());
    }

    private void read(Person administrator, StaffBook book, StaffPlan plan, StaffReading reading) {
        String district = administrator.districtCode();
        List<Department> present = departments.all(district);
        List<Person> everybody = people.all(district);
        reading.departments(book.lines(StaffBook.DEPARTMENTS), present);
        reading.people(book.lines(StaffBook.PEOPLE), everybody, people::findByLogin);
        new DutyReading(
                        reading,
                        plan,
                        logins(book, everybody),
                        all(book, present),
                        records.duties(district),
                        rules(administrator, everybody))
                .duties(book.lines(StaffBook.DUTIES));
    }

    /** How many new duties will wait for a second person. */
    private int waiting(Person administrator, StaffPlan plan) {
        boolean alone = authority.secures(authority.actor(administrator.id()));
        return (int) plan.duties.stream()
                .filter(step -> step.before() == null)
                .filter(step -> !alone || step.after().role().takesTwo())
                .count();
    }

    /** The rules every duty is held against, for people who may be new. */
    private BiFunction<StaffPlan.Wish, List<Duty>, Optional<Sentence>> rules(Person by, List<Person> everybody) {
        Map<String, Person> known = everybody.stream().collect(toMap(one -> StaffReading.key(one.login()), one -> one));
        List<Delegation> all = delegations.all(by.districtCode());
        return (wish, held) -> {
            Person person = known.get(StaffReading.key(wish.login()));
            List<Delegation> acting = all.stream()
                    .filter(one -> person != null && one.delegateId() == person.id())
                    .toList();
            String name = person == null ? wish.login() : person.name();
            return DutyRules.notOwn(person != null && person.id() == by.id())
                    .or(() -> DutyRules.apart(name, wish.duty(0), held, acting, authority.three()));
        };
    }

    private static Set<String> logins(StaffBook book, List<Person> everybody) {
        return Stream.concat(
                        everybody.stream().map(Person::login),
                        book.lines(StaffBook.PEOPLE).stream().map(line -> line.text("登录名")))
                .map(StaffReading::key)
                .collect(toSet());
    }

    /** Those of the district and those the workbook names, even in rows with mistakes: one mistake is said once. */
    private static List<Department> all(StaffBook book, List<Department> present) {
        Set<String> names = present.stream().map(Department::name).collect(toSet());
        Stream<Department> named = book.lines(StaffBook.DEPARTMENTS).stream()
                .filter(line -> names.add(line.text("名称")))
                .map(line -> new Department(0, "", line.text("名称"), line.text("简称"), "", "", null));
        return Stream.concat(present.stream(), named).toList();
    }
}
