package org.hengping.workflow.staff;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import org.hengping.workflow.gate.Authority;
import org.hengping.workflow.staff.StaffPlan.Step;
import org.hengping.workflow.staff.StaffPlan.Wish;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what a workbook changes, each change with its line in the audit log; and what a workbook of today would say. */
@Component
class StaffRecords {

    private final Departments departments;
    private final People people;
    private final Audit audit;
    private final Ids ids;
    private final Authority authority;
    private final Duties duties;

    StaffRecords(Departments departments, People people, Audit audit, Ids ids, Authority authority, Duties duties) {
        this.duties = duties;
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
        plan.departments.stream().filter(StaffRecords::news).forEach(step -> department(by, step, departmentIds));
        List<NewAccount> accounts = new ArrayList<>();
        plan.people.stream().filter(StaffRecords::news).forEach(step -> person(by, step, passwords, accounts));
        Map<String, Person> byLogin =
                people.all(by.districtCode()).stream().collect(toMap(one -> StaffReading.key(one.login()), identity()));
        long workbook = ids.next();
        plan.duties.stream().filter(StaffRecords::news).map(Step::after).forEach(wish -> {
            Person person = Objects.requireNonNull(byLogin.get(StaffReading.key(wish.login())));
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
                .filter(StaffRecords::news)
                .filter(step -> step.before() != null)
                .map(step -> Objects.requireNonNull(
                        byLogin.get(StaffReading.key(step.after().login()))))
                .distinct();
    }

    List<Wish> duties(String district) {
        Map<Long, Department> byId = departments.all(district).stream().collect(toMap(Department::id, identity()));
        return people.duties(district).stream()
                .filter(held -> held.duty().standing() != Standing.REFUSED)
                .map(held -> new Wish(
                        held.duty().id(),
                        held.person().login(),
                        held.duty().role(),
                        held.duty().departmentId() == null
                                ? ""
                                : Objects.requireNonNull(byId.get(held.duty().departmentId()))
                                        .name(),
                        held.duty().from(),
                        held.duty().to(),
                        held.duty().standing() == Standing.PENDING))
                .toList();
    }

    List<WorkbookSheet> sheets(String district) {
        LocalDate today = authority.today();
        List<Department> standing =
                departments.all(district).stream().filter(Department::standing).toList();
        Set<String> served = standing.stream().map(Department::name).collect(toSet());
        List<List<String>> offices = standing.stream()
                .map(one -> List.of(one.name(), one.shortName(), one.group()))
                .toList();
        List<List<String>> staff = people.all(district).stream()
                .map(one -> List.of(one.login(), one.name(), one.phone(), one.email()))
                .toList();
        List<List<String>> held = duties(district).stream()
                .filter(one -> one.department().isEmpty() || served.contains(one.department()))
                .filter(one -> one.to() == null
                        || !one.to().isBefore(today) && !one.to().isBefore(one.from()))
                .map(StaffRecords::row)
                .toList();
        return List.of(
                sheet(StaffBook.DEPARTMENTS, offices), sheet(StaffBook.PEOPLE, staff), sheet(StaffBook.DUTIES, held));
    }

    private static List<String> row(Wish duty) {
        return List.of(
                duty.login(),
                StaffChecks.word(duty.role()),
                duty.department(),
                duty.from().toString(),
                duty.to() == null ? "" : duty.to().toString());
    }

    private void department(Person by, Step<Department> step, Map<String, Long> ids) {
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

    private void person(Person by, Step<Person> step, Supplier<FirstPassword> passwords, List<NewAccount> accounts) {
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
            Person by, Wish wish, Person person, @Nullable Long department, boolean effective, long workbook) {
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
                    .ifPresent(last -> duties.endDelegations(by, personId, last));
        }
    }

    private static boolean news(Step<?> step) {
        return !step.after().equals(step.before());
    }

    private static Sentence said(Count count) {
        return Sentence.of("import.count", count.added(), count.changed(), count.same());
    }

    private static WorkbookSheet sheet(String name, List<List<String>> rows) {
        return new WorkbookSheet(name, Objects.requireNonNull(StaffBook.COLUMNS.get(name)), rows);
    }
}
