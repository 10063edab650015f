package org.hengping.workflow.staff;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.Ids;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Standing;
import org.hengping.workflow.audit.Audit;
import org.hengping.workflow.duty.Duties;
import org.hengping.workflow.duty.DutyEnding;
import org.hengping.workflow.gate.Authority;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what a workbook changes, each change with its line in the audit log. */
@Component
class StaffRecords {

    private final Departments departments;
    private final People people;
    private final Audit audit;
    private final Ids ids;
    private final Authority authority;
    private final Duties duties;
    private final DutyEnding ending;

    StaffRecords(
            Departments departments,
            People people,
            Audit audit,
            Ids ids,
            Authority authority,
            Duties duties,
            DutyEnding ending) {
        this.duties = duties;
        this.ending = ending;
        this.departments = departments;
        this.people = people;
        this.audit = audit;
        this.ids = ids;
        this.authority = authority;
    }

    /** @param alone whether who brought the workbook may give duties: else all of them wait for a security administrator */
    List<NewAccount> write(
            Person by, boolean alone, StaffPlan plan, Preview counts, Supplier<FirstPassword> passwords) {
        Map<String, Long> departmentIds = new HashMap<>();
        departments.all(by.districtCode()).forEach(one -> departmentIds.put(one.name(), one.id()));
        plan.departments.stream().filter(PlanStep::news).forEach(step -> department(by, step, departmentIds));
        List<NewAccount> accounts = new ArrayList<>();
        plan.people.stream().filter(PlanStep::news).forEach(step -> person(by, step, passwords, accounts));
        Map<String, Person> byLogin =
                people.all(by.districtCode()).stream().collect(toMap(one -> StaffChecks.key(one.login()), identity()));
        long workbook = ids.next();
        plan.duties.stream().filter(PlanStep::news).map(PlanStep::after).forEach(wish -> {
            Person person = Objects.requireNonNull(byLogin.get(StaffChecks.key(wish.login())));
            boolean effective = alone && !wish.role().takesTwo();
            duty(by, wish, person, departmentIds.get(wish.department()), effective, workbook);
        });
        changed(plan, byLogin).forEach(person -> closed(by, person.id()));
        audit.note(by, "audit.import.done", said(counts.departments()), said(counts.people()), said(counts.duties()));
        return accounts;
    }

    /** Those with a duty that was changed. */
    private static Stream<Person> changed(StaffPlan plan, Map<String, Person> byLogin) {
        return plan.duties.stream()
                .filter(PlanStep::news)
                .filter(step -> step.before() != null)
                .map(step -> Objects.requireNonNull(
                        byLogin.get(StaffChecks.key(step.after().login()))))
                .distinct();
    }

    private void department(Person by, PlanStep<Department> step, Map<String, Long> ids) {
        Department before = step.before();
        Department after = step.after();
        if (before == null) {
            long id = this.ids.next();
            departments.add(new Department(
                    id, after.districtCode(), after.name(), after.shortName(), after.group(), after.spelling(), null));
            ids.put(after.name(), id);
            audit.note(by, "audit.department.added", after.name(), after.shortName(), after.group());
        } else {
            departments.change(after);
            audit.noteChange(by, before, after, authority.today());
        }
    }

    private void person(
            Person by, PlanStep<Person> step, Supplier<FirstPassword> passwords, List<NewAccount> accounts) {
        Person before = step.before();
        Person after = step.after();
        if (before == null) {
            FirstPassword password = passwords.get();
            people.add(numbered(after), new People.Password(password.hash(), true));
            accounts.add(new NewAccount(after.login(), after.name(), password.plain()));
            audit.note(by, "audit.person.added", after.name(), after.login());
        } else {
            people.change(after);
            audit.noteChange(by, before, after);
        }
    }

    private Person numbered(Person wanted) {
        return new Person(
                ids.next(), wanted.districtCode(), wanted.login(), wanted.name(), wanted.phone(), wanted.email());
    }

    private void duty(
            Person by, StaffDuty wish, Person person, @Nullable Long department, boolean effective, long workbook) {
        LocalDate to = wish.to();
        if (wish.id() != null && to != null) {
            Object whose = wish.department().isEmpty() ? Sentence.of("admin.district") : wish.department();
            people.end(wish.id(), to);
            audit.noteTo(person.id(), by, "audit.duty.ended", person.name(), wish.role(), whose, to);
        } else {
            Duty duty = new Duty(ids.next(), person.id(), wish.role(), department, wish.from(), to);
            duties.write(by, person, duty, effective, workbook);
        }
    }

    /** Where the workbook left a person with nothing that lasts, the account is closed: delegations end with the last duty. */
    private void closed(Person by, long personId) {
        List<Duty> own = people.duties(by.districtCode()).stream()
                .map(People.DutyHolder::duty)
                .filter(duty -> duty.personId() == personId)
                .toList();
        if (own.stream().filter(duty -> duty.standing() != Standing.REFUSED).allMatch(duty -> duty.to() != null)) {
            own.stream()
                    .flatMap(duty -> Stream.ofNullable(duty.to()))
                    .max(Comparator.naturalOrder())
                    .ifPresent(last -> ending.endDelegations(by, personId, last));
        }
    }

    private static Sentence said(Count count) {
        return Sentence.of("import.count", count.added(), count.changed(), count.same());
    }
}
