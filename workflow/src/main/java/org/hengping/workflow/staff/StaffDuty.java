package org.hengping.workflow.staff;

import java.time.LocalDate;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.Role;
import org.jspecify.annotations.Nullable;

/**
 * A duty by the names in the workbook: its people and departments may be new themselves.
 *
 * @param id of the duty that is changed; {@code null} for a new one
 * @param department its name; empty for the whole district
 * @param pending whether it waits to be confirmed
 */
record StaffDuty(
        @Nullable Long id,
        String login,
        Role role,
        String department,
        LocalDate from,
        @Nullable LocalDate to,
        boolean pending) {

    StaffDuty to(@Nullable LocalDate last) {
        return new StaffDuty(id, login, role, department, from, last, pending);
    }

    /** As far as it matters beside others of the same person. */
    Duty duty(long number) {
        return new Duty(number, 0, role, null, from, to);
    }

    /** Whether both say the same of the same person, on whatever days. */
    boolean about(StaffDuty other) {
        return StaffChecks.key(login).equals(StaffChecks.key(other.login))
                && role == other.role
                && department.equals(other.department);
    }

    /** Whether both say the same of the same person on some day. */
    boolean meets(StaffDuty other) {
        return about(other) && !before(to, other.from) && !before(other.to, from);
    }

    private static boolean before(@Nullable LocalDate end, LocalDate begin) {
        return end != null && end.isBefore(begin);
    }

    /** Whether it gives somebody the role for good. */
    boolean lasting(Role wanted) {
        return role == wanted && to == null && !pending;
    }
}
