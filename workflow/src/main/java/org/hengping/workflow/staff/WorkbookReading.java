package org.hengping.workflow.staff;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
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
import org.hengping.workflow.duty.DutyRules;
import org.hengping.workflow.gate.Authority;
import org.springframework.stereotype.Component;

/** Holds a workbook against what is in the district: what it would change, and what is wrong in it. */
@Component
class WorkbookReading {

    private final Departments departments;
    private final People people;
    private final Delegations delegations;
    private final PresentStaff present;
    private final Authority authority;

    WorkbookReading(
            Departments departments,
            People people,
            Delegations delegations,
            PresentStaff present,
            Authority authority) {
        this.departments = departments;
        this.people = people;
        this.delegations = delegations;
        this.present = present;
        this.authority = authority;
    }

    /** @param plan where it writes down what the workbook changes */
    Preview read(Person administrator, List<Grid> workbook, StaffPlan plan) {
        StaffErrors errors = new StaffErrors();
        StaffBook book = StaffBook.of(workbook, errors);
        if (errors.none()) {
            compare(administrator, book, plan, errors);
        }
        return new Preview(
                errors.found(),
                StaffPlan.count(plan.departments),
                StaffPlan.count(plan.people),
                StaffPlan.count(plan.duties),
                waiting(administrator, plan),
                plan.mark());
    }

    private void compare(Person administrator, StaffBook book, StaffPlan plan, StaffErrors errors) {
        String district = administrator.districtCode();
        List<Department> known = departments.all(district);
        List<Person> everybody = people.all(district);
        StaffReading reading = new StaffReading(errors, plan, district);
        reading.departments(book.lines(StaffBook.DEPARTMENTS), known);
        reading.people(book.lines(StaffBook.PEOPLE), everybody, people::findByLogin);
        List<StaffDuty> duties = present.duties(district);
        DutyCells cells = new DutyCells(errors, logins(book, everybody), all(book, known), duties);
        new DutyReading(errors, plan, duties, rules(administrator, everybody))
                .duties(book.lines(StaffBook.DUTIES), cells);
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
    private BiFunction<StaffDuty, List<Duty>, Optional<Sentence>> rules(Person by, List<Person> everybody) {
        Map<String, Person> known = everybody.stream().collect(toMap(one -> StaffChecks.key(one.login()), one -> one));
        List<Delegation> all = delegations.all(by.districtCode());
        return (wish, held) -> {
            Person person = known.get(StaffChecks.key(wish.login()));
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
                .map(StaffChecks::key)
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
