package org.hengping.core.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated duty (职责): this person has this role, for this department or for the whole district. One person may hold several.
 *
 * @param departmentId the department it is about; {@code null} for duties of the whole district
 * @param from first day in force
 * @param to last day in force; {@code null} where it is open; before {@code from} where it never holds
 */
public record Duty(
        long id,
        long personId,
        Role role,
        @Nullable Long departmentId,
        LocalDate from,
        @Nullable LocalDate to,
        Standing standing) {

    /** One that nobody has to confirm any more. */
    public Duty(
            long id, long personId, Role role, @Nullable Long departmentId, LocalDate from, @Nullable LocalDate to) {
        this(id, personId, role, departmentId, from, to, Standing.CONFIRMED);
    }

    public boolean inForce(LocalDate on) {
        return standing == Standing.CONFIRMED && holds(on, on);
    }

    /** Whether any of its days is one of these, both included; {@code null} for the end of time. Whoever confirmed it or not. */
    public boolean holds(LocalDate first, @Nullable LocalDate last) {
        boolean never = to != null && to.isBefore(from) || last != null && last.isBefore(first);
        boolean before = to != null && to.isBefore(first);
        boolean after = last != null && from.isAfter(last);
        return !never && !before && !after;
    }

    public Duty standing(Standing now) {
        return new Duty(id, personId, role, departmentId, from, to, now);
    }

    public Duty until(@Nullable LocalDate last) {
        return new Duty(id, personId, role, departmentId, from, last, standing);
    }
}
