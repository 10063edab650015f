package org.hengping.workflow.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Delegations;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.People;
import org.hengping.core.organization.People.DutyHolder;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.organization.Standing;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.audit.Audit;
import org.hengping.workflow.gate.Authority;
import org.springframework.stereotype.Component;

/**
 * Ends duties, each with its line in the audit log and a word to the person; a duty is never deleted, and a district never without one of its
 * administrators.
 */
@Component
public class DutyEnding {

    private final People people;
    private final Delegations delegations;
    private final Duties duties;
    private final Authority authority;
    private final Audit audit;

    DutyEnding(People people, Delegations delegations, Duties duties, Authority authority, Audit audit) {
        this.people = people;
        this.delegations = delegations;
        this.duties = duties;
        this.authority = authority;
        this.audit = audit;
    }

    /** Ends a duty after the day; one that has ended already is made shorter only. */
    public void end(Person by, long dutyId, LocalDate lastDay) {
        end(by, dutyId, lastDay, held -> true);
    }

    /** @param mine which duties the person may end; the others are not there */
    void end(Person by, long dutyId, LocalDate lastDay, Predicate<Duty> mine) {
        List<DutyHolder> all = people.duties(by.districtCode());
        DutyHolder held = all.stream()
                .filter(one -> one.duty().id() == dutyId && mine.test(one.duty()))
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
        LocalDate to = held.duty().to();
        if (to != null) {
            Naming.refuse(DutyRules.longer(to, lastDay));
        }
        end(by, List.of(held), all, lastDay);
    }

    /** Ends those that hold beyond the day. */
    public void endAll(Person by, Predicate<Duty> which, LocalDate lastDay) {
        List<DutyHolder> all = people.duties(by.districtCode());
        List<DutyHolder> ending = all.stream()
                .filter(one -> which.test(one.duty()))
                .filter(one -> one.duty().standing() != Standing.REFUSED)
                .filter(one -> one.duty().to() == null || one.duty().to().isAfter(lastDay))
                .toList();
        end(by, ending, all, lastDay);
    }

    /** Ends the delegations in which the person is absent or acts, as far as they hold beyond the day. */
    public void endDelegations(Person by, long personId, LocalDate lastDay) {
        String district = by.districtCode();
        delegations.all(district).stream()
                .filter(known -> known.absentId() == personId || known.delegateId() == personId)
                .filter(known -> known.to().isAfter(lastDay) && !known.to().isBefore(known.from()))
                .forEach(known -> {
                    delegations.end(district, known.id(), lastDay);
                    audit.note(
                            by,
                            "audit.delegation.ended",
                            duties.person(by, known.absentId()).name(),
                            duties.person(by, known.delegateId()).name(),
                            known.from(),
                            known.to());
                });
    }

    private void end(Person by, List<DutyHolder> ending, List<DutyHolder> all, LocalDate lastDay) {
        for (DutyHolder held : ending) {
            Duty duty = held.duty();
            LocalDate to = lastDay.isBefore(duty.from()) ? duty.from().minusDays(1) : lastDay;
            people.end(duty.id(), to);
            Department department = duties.department(by, duty.departmentId());
            audit.noteTo(
                    duty.personId(),
                    by,
                    "audit.duty.ended",
                    held.person().name(),
                    duty.role(),
                    Duties.whose(department),
                    to);
        }
        keepAdministrators(ending, all);
    }

    /** None of the administrations is left to nobody. */
    private void keepAdministrators(List<DutyHolder> ending, List<DutyHolder> all) {
        Stream.of(Role.values())
                .filter(Role::administers)
                .filter(role -> ending.stream().anyMatch(one -> lasting(one.duty(), role)))
                .filter(role ->
                        all.stream().filter(one -> lasting(one.duty(), role)).allMatch(ending::contains))
                .findFirst()
                .ifPresent(role -> {
                    throw new Refusal.NotPermitted(Sentence.of("refusal.lastAdministrator", role));
                });
    }

    /** Whether it gives somebody the administration today and for good. */
    private boolean lasting(Duty duty, Role role) {
        return duty.role() == role && duty.to() == null && duty.inForce(authority.today());
    }
}
