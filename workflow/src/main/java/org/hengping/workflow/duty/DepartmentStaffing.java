package org.hengping.workflow.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.Ids;
import org.hengping.core.organization.People;
import org.hengping.core.organization.People.DutyHolder;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.organization.Standing;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.gate.Desks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who prepares and who signs in the departments (业务管理): kept by finance officers, each for the departments they do not serve themselves.
 * They choose among the accounts there are; new ones are made by the system administrator.
 */
@Service
@Transactional
public class DepartmentStaffing {

    private static final Set<Role> KEPT = Set.of(Role.PREPARER, Role.DEPARTMENT_HEAD);

    private final Departments departments;
    private final People people;
    private final Duties duties;
    private final DutyEnding ending;
    private final Ids ids;
    private final java.time.Clock clock;

    DepartmentStaffing(
            Departments departments, People people, Duties duties, DutyEnding ending, Ids ids, java.time.Clock clock) {
        this.departments = departments;
        this.people = people;
        this.duties = duties;
        this.ending = ending;
        this.ids = ids;
        this.clock = clock;
    }

    /** The departments that stand, by name, with who prepares and signs there today and later. */
    @Transactional(readOnly = true)
    public List<StaffedDepartment> departments(long by) {
        Person officer = officer(by);
        Desks desks = desks(officer);
        List<DutyHolder> kept = people.duties(officer.districtCode()).stream()
                .filter(held -> KEPT.contains(held.duty().role())
                        && held.duty().standing() == Standing.CONFIRMED
                        && held.duty().holds(today(), null))
                .sorted(Comparator.comparing((DutyHolder held) -> held.duty().role()))
                .toList();
        return departments.all(officer.districtCode()).stream()
                .filter(Department::standing)
                .map(department -> new StaffedDepartment(
                        department,
                        kept.stream()
                                .filter(held -> Long.valueOf(department.id())
                                        .equals(held.duty().departmentId()))
                                .toList(),
                        !desks.serves(by, department.id())))
                .toList();
    }

    /** Who can be chosen, by name: everybody else who administers nothing. */
    @Transactional(readOnly = true)
    public List<Person> candidates(long by) {
        Person officer = officer(by);
        Deputies deputies = new Deputies(people, officer.districtCode(), today());
        return people.all(officer.districtCode()).stream()
                .filter(person -> person.id() != by)
                .filter(person -> !deputies.closed(person.id(), today()))
                .filter(person -> !deputies.administers(person.id(), today(), today()))
                .toList();
    }

    /** @param to the last day; {@code null} where it is open */
    public void assign(long by, long personId, Role role, long departmentId, LocalDate from, @Nullable LocalDate to) {
        Person officer = officer(by);
        keeps(officer, departmentId);
        if (!KEPT.contains(role)) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.officerKeeps"));
        }
        duties.give(officer, new Duty(ids.next(), personId, role, departmentId, from, to));
    }

    public void end(long by, long departmentId, long dutyId, LocalDate lastDay) {
        Person officer = officer(by);
        keeps(officer, departmentId);
        ending.end(
                officer,
                dutyId,
                lastDay,
                duty -> KEPT.contains(duty.role()) && Long.valueOf(departmentId).equals(duty.departmentId()));
    }

    private Person officer(long by) {
        Person person = people.find(by).orElseThrow(Refusal.NotFound::new);
        if (!desks(person).holds(by, Role.FINANCE_OFFICER)) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.officersKeep"));
        }
        return person;
    }

    /** Nobody keeps the people of a department they prepare or sign for, in an own duty or for somebody absent. */
    private void keeps(Person officer, long departmentId) {
        Department department =
                departments.find(officer.districtCode(), departmentId).orElseThrow(Refusal.NotFound::new);
        if (desks(officer).serves(officer.id(), departmentId)) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.officerServes", department.shortName()));
        }
    }

    private Desks desks(Person person) {
        return Desks.today(people, person.districtCode(), clock);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
