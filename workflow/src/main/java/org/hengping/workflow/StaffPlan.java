package org.hengping.workflow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.jspecify.annotations.Nullable;

/** What a workbook changes: for each row that says something new, what was before and what will be. */
final class StaffPlan {

    final List<Step<Department>> departments = new ArrayList<>();
    final List<Step<Person>> people = new ArrayList<>();
    final List<Step<Wish>> duties = new ArrayList<>();

    /**
     * One row.
     *
     * @param before {@code null} where it is new
     */
    record Step<T>(@Nullable T before, T after) {}

    /**
     * A duty by the names in the workbook: its people and departments may be new themselves.
     *
     * @param id of the duty that is changed; {@code null} for a new one
     * @param department its name; empty for the whole district
     */
    record Wish(
            @Nullable Long id,
            String login,
            Role role,
            String department,
            LocalDate from,
            @Nullable LocalDate to) {

        Wish to(@Nullable LocalDate last) {
            return new Wish(id, login, role, department, from, last);
        }
    }

    static StaffImport.Count count(List<? extends Step<?>> steps) {
        int fresh = (int) steps.stream().filter(step -> step.before() == null).count();
        int same = (int) steps.stream()
                .filter(step -> step.after().equals(step.before()))
                .count();
        return new StaffImport.Count(fresh, steps.size() - fresh - same, same);
    }
}
