package org.hengping.workflow.duty;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.People;
import org.hengping.core.organization.People.DutyHolder;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.organization.Standing;
import org.hengping.workflow.gate.Authority;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of a district with their duties, and the departments with their people. For administrators and auditors. */
@Service
@Transactional(readOnly = true)
public class Roster {

    private final Departments departments;
    private final People people;
    private final Authority authority;

    Roster(Departments departments, People people, Authority authority) {
        this.departments = departments;
        this.people = people;
        this.authority = authority;
    }

    /** Everybody, by name. */
    public List<RosterMember> people(long by) {
        String district = authority.onlooker(by).districtCode();
        LocalDate today = authority.today();
        Map<Long, Department> byId = byId(district);
        Map<Long, List<HeldDuty>> held = people.duties(district).stream()
                .map(DutyHolder::duty)
                .map(duty -> new HeldDuty(duty, of(byId, duty.departmentId()), state(duty, today)))
                .collect(groupingBy(one -> one.duty().personId()));
        return people.all(district).stream()
                .map(person -> new RosterMember(person, held.getOrDefault(person.id(), List.of())))
                .toList();
    }

    /** All departments, by name; those merged into others come last. */
    public List<RosterOffice> departments(long by) {
        String district = authority.onlooker(by).districtCode();
        LocalDate today = authority.today();
        Map<Long, Department> byId = byId(district);
        List<DutyHolder> held = people.holders(district, today).stream()
                .filter(one -> one.onBehalfOf() == null)
                .toList();
        List<Person> everywhere = holding(held, Role.FINANCE_OFFICER, duty -> duty.departmentId() == null);
        return departments.all(district).stream()
                .map(department -> office(department, held, everywhere, of(byId, department.mergedInto())))
                .sorted((one, other) -> Boolean.compare(
                        other.department().standing(), one.department().standing()))
                .toList();
    }

    private static RosterOffice office(
            Department department, List<DutyHolder> held, List<Person> everywhere, @Nullable Department into) {
        Predicate<Duty> here = duty -> Long.valueOf(department.id()).equals(duty.departmentId());
        List<Person> officers = holding(held, Role.FINANCE_OFFICER, here);
        return new RosterOffice(
                department,
                holding(held, Role.PREPARER, here),
                holding(held, Role.DEPARTMENT_HEAD, here),
                officers.isEmpty() ? everywhere : officers,
                into);
    }

    private static List<Person> holding(List<DutyHolder> held, Role role, Predicate<Duty> which) {
        return held.stream()
                .filter(one -> one.duty().role() == role && which.test(one.duty()))
                .map(DutyHolder::person)
                .distinct()
                .toList();
    }

    private Map<Long, Department> byId(String district) {
        return departments.all(district).stream().collect(toMap(Department::id, identity()));
    }

    private static @Nullable Department of(Map<Long, Department> byId, @Nullable Long id) {
        return id == null ? null : byId.get(id);
    }

    private static DutyState state(Duty duty, LocalDate today) {
        if (duty.standing() == Standing.REFUSED) {
            return DutyState.REFUSED;
        }
        if (duty.standing() == Standing.PENDING && duty.holds(today, null)) {
            return DutyState.PENDING;
        }
        if (duty.inForce(today)) {
            return DutyState.IN_FORCE;
        }
        return today.isBefore(duty.from()) && (duty.to() == null || !duty.to().isBefore(duty.from()))
                ? DutyState.TO_COME
                : DutyState.OVER;
    }
}
