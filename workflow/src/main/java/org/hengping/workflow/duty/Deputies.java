package org.hengping.workflow.duty;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.People;
import org.hengping.core.organization.People.DutyHolder;
import org.hengping.core.organization.Role;
import org.hengping.core.organization.Standing;

/**
 * Who may be asked to act for whom. Security administrators may choose anybody whose account is not closed; others choose among the preparers
 * and heads of their own departments, for finance officers the other officers, and people without any duty yet, who can be a deputy only.
 * Whoever administers or audits acts for nobody.
 */
final class Deputies {

    private final Map<Long, List<Duty>> duties;
    private final LocalDate today;

    Deputies(People people, String districtCode, LocalDate today) {
        this.duties = people.duties(districtCode).stream()
                .map(DutyHolder::duty)
                .filter(duty -> duty.standing() != Standing.REFUSED)
                .collect(groupingBy(Duty::personId));
        this.today = today;
    }

    /** Had duties, and on the day all of them are over. */
    boolean closed(long personId, LocalDate on) {
        return !fresh(personId) && of(personId).allMatch(duty -> over(duty, on));
    }

    /** Whether the person administers or audits on one of the days, or is about to: such people act for nobody. */
    boolean administers(long personId, LocalDate from, LocalDate to) {
        return of(personId).anyMatch(duty -> duty.role().administers() && duty.holds(from, to));
    }

    /** Whether a person may ask the other without the administrator. */
    boolean near(long absentId, long delegateId) {
        return fresh(delegateId)
                || lasting(absentId).anyMatch(own -> lasting(delegateId).anyMatch(other -> beside(own, other)));
    }

    private boolean fresh(long personId) {
        return !duties.containsKey(personId);
    }

    private Stream<Duty> lasting(long personId) {
        return of(personId).filter(duty -> duty.standing() == Standing.CONFIRMED && !over(duty, today));
    }

    private Stream<Duty> of(long personId) {
        return duties.getOrDefault(personId, List.of()).stream();
    }

    private static boolean beside(Duty own, Duty other) {
        if (own.role() == Role.FINANCE_OFFICER) {
            return other.role() == Role.FINANCE_OFFICER;
        }
        return inside(own)
                && inside(other)
                && own.departmentId() != null
                && own.departmentId().equals(other.departmentId());
    }

    private static boolean inside(Duty duty) {
        return duty.role() == Role.PREPARER || duty.role() == Role.DEPARTMENT_HEAD;
    }

    private static boolean over(Duty duty, LocalDate on) {
        LocalDate to = duty.to();
        return to != null && (to.isBefore(on) || to.isBefore(duty.from()));
    }
}
