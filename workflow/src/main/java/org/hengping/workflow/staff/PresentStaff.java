package org.hengping.workflow.staff;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Standing;
import org.hengping.workflow.gate.Authority;
import org.springframework.stereotype.Component;

/** The staff of a district as it is, in the words of a workbook. */
@Component
class PresentStaff {

    private final Departments departments;
    private final People people;
    private final Authority authority;

    PresentStaff(Departments departments, People people, Authority authority) {
        this.departments = departments;
        this.people = people;
        this.authority = authority;
    }

    /** All duties, but those that were refused. */
    List<StaffDuty> duties(String district) {
        Map<Long, Department> byId = departments.all(district).stream().collect(toMap(Department::id, identity()));
        return people.duties(district).stream()
                .filter(held -> held.duty().standing() != Standing.REFUSED)
                .map(held -> new StaffDuty(
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

    /** The sheets as they would be imported: departments that stand, and duties that are not over. */
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
                .map(PresentStaff::row)
                .toList();
        return List.of(
                sheet(StaffBook.DEPARTMENTS, offices), sheet(StaffBook.PEOPLE, staff), sheet(StaffBook.DUTIES, held));
    }

    private static List<String> row(StaffDuty duty) {
        return List.of(
                duty.login(),
                StaffChecks.word(duty.role()),
                duty.department(),
                duty.from().toString(),
                duty.to() == null ? "" : duty.to().toString());
    }

    private static WorkbookSheet sheet(String name, List<List<String>> rows) {
        return new WorkbookSheet(name, Objects.requireNonNull(StaffBook.COLUMNS.get(name)), rows);
    }
}
