package org.hengping.core.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated duty (职责): this person has this role, for this department or for the whole district. One person may hold several.
 *
 * @param departmentId the department it is about; {@code null} for duties of the whole district
 * @param from first day in force
 * @param to last day in force; {@code null} where it is open
 */
public record Duty(
        long id,
        long personId,
        Role role,
        @Nullable Long departmentId,
        LocalDate from,
        @Nullable LocalDate to) {

    public boolean inForce(LocalDate on) {
        return !on.isBefore(from) && (to == null || !on.isAfter(to));
    }
}
