package org.hengping.core.organization;

import java.time.LocalDate;

/**
 * A dated delegation (委托代理): while one person is absent another acts in their duties. Both names stand on the record of every act.
 * The absent person's duties as administrator are never delegated.
 *
 * @param absentId who is away; may still act
 * @param delegateId who acts for them
 * @param from first day in force
 * @param to last day in force; before {@code from} where it was ended before it began
 * @param arrangedBy name of the person who arranged it
 */
public record Delegation(
        long id, String districtCode, long absentId, long delegateId, LocalDate from, LocalDate to, String arrangedBy) {

    public Delegation {
        if (absentId == delegateId) {
            throw new IllegalArgumentException("Nobody acts for themselves: " + absentId);
        }
    }

    public boolean inForce(LocalDate on) {
        return !on.isBefore(from) && !on.isAfter(to);
    }
}
