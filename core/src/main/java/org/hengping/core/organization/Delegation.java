package org.hengping.core.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hengping.core.RecordedTime;
import org.jspecify.annotations.Nullable;

/**
 * A dated delegation (委托代理): while one person is absent another acts in their duties. Both names stand on the record of every act.
 * The duties of whoever administers or audits are never delegated, and what was delegated to somebody is not delegated further.
 *
 * @param absentId who is away; may still act
 * @param delegateId who acts for them
 * @param from first day in force
 * @param to last day in force; before {@code from} where it was ended before it began
 * @param arrangedBy name of the person who arranged it
 */
public record Delegation(
        long id,
        String districtCode,
        long absentId,
        long delegateId,
        LocalDate from,
        LocalDate to,
        String arrangedBy,
        Consent consent) {

    public Delegation {
        if (absentId == delegateId) {
            throw new IllegalArgumentException("Nobody acts for themselves: " + absentId);
        }
    }

    /** One the absent person arranged: nobody else has to agree. */
    public Delegation(
            long id,
            String districtCode,
            long absentId,
            long delegateId,
            LocalDate from,
            LocalDate to,
            String arrangedBy) {
        this(id, districtCode, absentId, delegateId, from, to, arrangedBy, Consent.notNeeded());
    }

    public boolean inForce(LocalDate on) {
        return consent.standing() == Standing.CONFIRMED && !on.isBefore(from) && !on.isAfter(to);
    }

    public Delegation with(Consent now) {
        return new Delegation(id, districtCode, absentId, delegateId, from, to, arrangedBy, now);
    }

    public Delegation until(LocalDate last) {
        return new Delegation(id, districtCode, absentId, delegateId, from, last, arrangedBy, consent);
    }

    /**
     * Who agreed to a delegation that was arranged for an absent person: the delegate and a second officer, in either order.
     *
     * @param arrangedById who arranged it; {@code null} for the absent person, and for those of before
     * @param officerName empty until a second officer has agreed
     * @param word why it was refused or withdrawn; empty otherwise
     */
    public record Consent(
            Standing standing,
            @Nullable Long arrangedById,
            @Nullable Instant delegateAt,
            @Nullable Long officerId,
            String officerName,
            @Nullable Instant officerAt,
            String word) {

        public Consent {
            delegateAt = delegateAt == null ? null : delegateAt.truncatedTo(ChronoUnit.MICROS);
            officerAt = officerAt == null ? null : officerAt.truncatedTo(ChronoUnit.MICROS);
        }

        public static Consent notNeeded() {
            return new Consent(Standing.CONFIRMED, null, null, null, "", null, "");
        }

        public static Consent askedBy(long arrangerId) {
            return new Consent(Standing.PENDING, arrangerId, null, null, "", null, "");
        }

        public Consent delegateAgreed(Instant at) {
            Standing now = officerAt == null ? Standing.PENDING : Standing.CONFIRMED;
            return new Consent(
                    now, arrangedById, RecordedTime.notBefore(at, officerAt), officerId, officerName, officerAt, word);
        }

        public Consent officerAgreed(Person officer, Instant at) {
            Standing now = delegateAt == null ? Standing.PENDING : Standing.CONFIRMED;
            return new Consent(
                    now,
                    arrangedById,
                    delegateAt,
                    officer.id(),
                    officer.name(),
                    RecordedTime.notBefore(at, delegateAt),
                    word);
        }

        public Consent refused(String why) {
            return new Consent(Standing.REFUSED, arrangedById, delegateAt, officerId, officerName, officerAt, why);
        }
    }
}
