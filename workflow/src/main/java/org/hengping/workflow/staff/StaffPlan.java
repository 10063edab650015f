package org.hengping.workflow.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hengping.core.Sha256;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Duty;
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
     * @param pending whether it waits to be confirmed
     */
    record Wish(
            @Nullable Long id,
            String login,
            Role role,
            String department,
            LocalDate from,
            @Nullable LocalDate to,
            boolean pending) {

        Wish to(@Nullable LocalDate last) {
            return new Wish(id, login, role, department, from, last, pending);
        }

        /** As far as it matters beside others of the same person. */
        Duty duty(long number) {
            return new Duty(number, 0, role, null, from, to);
        }
    }

    /** The same for two plans only where both change the same things from the same to the same. */
    String mark() {
        MessageDigest digest = Sha256.digest();
        Stream.of(departments, people, duties)
                .map(List::toString)
                .forEach(steps -> digest.update(steps.getBytes(StandardCharsets.UTF_8)));
        return Sha256.hex(digest);
    }

    static Count count(List<? extends Step<?>> steps) {
        int fresh = (int) steps.stream().filter(step -> step.before() == null).count();
        int same = (int) steps.stream()
                .filter(step -> step.after().equals(step.before()))
                .count();
        return new Count(fresh, steps.size() - fresh - same, same);
    }
}
