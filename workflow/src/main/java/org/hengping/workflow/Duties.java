package org.hengping.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Delegations;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.Particulars;
import org.hengping.core.organization.People;
import org.hengping.core.organization.People.DutyHolder;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins and ends duties, each with its line in the audit log; a duty is never deleted, and a district never without an administrator. */
@Component
class Duties {

    private final Departments departments;
    private final People people;
    private final Audit audit;
    private final Authority authority;
    private final Delegations delegations;

    Duties(Departments departments, People people, Audit audit, Authority authority, Delegations delegations) {
        this.delegations = delegations;
        this.departments = departments;
        this.people = people;
        this.audit = audit;
        this.authority = authority;
    }

    /** A person of the administrator's own district. */
    Person person(Person administrator, long personId) {
        return people.find(personId)
                .filter(person -> person.districtCode().equals(administrator.districtCode()))
                .orElseThrow(Refusal.NotFound::new);
    }

    void add(Person administrator, Duty duty) {
        Person person = person(administrator, duty.personId());
        Department department = department(administrator, duty.departmentId());
        Naming.refuse(Particulars.duty(duty.role(), department != null));
        if (department != null && !department.standing()) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.departmentMerged", department.name()));
        }
        if (duty.to() != null && duty.to().isBefore(duty.from())) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.endsBeforeItBegins", duty.from(), duty.to()));
        }
        if (people.duties(administrator.districtCode()).stream().anyMatch(held -> overlaps(held.duty(), duty))) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.dutyHeld", person.name(), duty.role()));
        }
        people.add(duty);
        Object to = duty.to() == null ? Sentence.of("admin.duty.open") : duty.to();
        audit.note(administrator, "audit.duty.added", person.name(), duty.role(), whose(department), duty.from(), to);
    }

    void end(Person administrator, long dutyId, LocalDate lastDay) {
        List<DutyHolder> all = people.duties(administrator.districtCode());
        DutyHolder held = all.stream()
                .filter(one -> one.duty().id() == dutyId)
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
        end(administrator, List.of(held), all, lastDay);
    }

    /** Ends those that hold beyond the day. */
    void endAll(Person administrator, Predicate<Duty> which, LocalDate lastDay) {
        List<DutyHolder> all = people.duties(administrator.districtCode());
        List<DutyHolder> ending = all.stream()
                .filter(one -> which.test(one.duty()))
                .filter(one -> one.duty().to() == null || one.duty().to().isAfter(lastDay))
                .toList();
        end(administrator, ending, all, lastDay);
    }

    /** Ends the delegations in which the person is absent or acts, as far as they hold beyond the day. */
    void endDelegations(Person administrator, long personId, LocalDate lastDay) {
        String district = administrator.districtCode();
        delegations.all(district).stream()
                .filter(known -> known.absentId() == personId || known.delegateId() == personId)
                .filter(known -> known.to().isAfter(lastDay) && !known.to().isBefore(known.from()))
                .forEach(known -> {
                    delegations.end(district, known.id(), lastDay);
                    audit.note(
                            administrator,
                            "audit.delegation.ended",
                            person(administrator, known.absentId()).name(),
                            person(administrator, known.delegateId()).name(),
                            known.from(),
                            known.to());
                });
    }

    private void end(Person administrator, List<DutyHolder> ending, List<DutyHolder> all, LocalDate lastDay) {
        for (DutyHolder held : ending) {
            Duty duty = held.duty();
            LocalDate to = lastDay.isBefore(duty.from()) ? duty.from().minusDays(1) : lastDay;
            people.end(duty.id(), to);
            Department department = department(administrator, duty.departmentId());
            audit.note(administrator, "audit.duty.ended", held.person().name(), duty.role(), whose(department), to);
        }
        boolean administrators = ending.stream().anyMatch(one -> one.duty().role() == Role.ADMINISTRATOR);
        if (administrators && all.stream().noneMatch(one -> remains(one.duty(), ending))) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.lastAdministrator"));
        }
    }

    /** Whether it makes somebody an administrator today and for good. */
    private boolean remains(Duty duty, List<DutyHolder> ending) {
        return duty.role() == Role.ADMINISTRATOR
                && duty.to() == null
                && duty.inForce(authority.today())
                && ending.stream().noneMatch(one -> one.duty().id() == duty.id());
    }

    private @Nullable Department department(Person administrator, @Nullable Long id) {
        return id == null
                ? null
                : departments.find(administrator.districtCode(), id).orElseThrow(Refusal.NotFound::new);
    }

    private static Object whose(@Nullable Department department) {
        return department == null ? Sentence.of("admin.district") : department.shortName();
    }

    private static boolean overlaps(Duty one, Duty other) {
        boolean same = one.personId() == other.personId()
                && one.role() == other.role()
                && java.util.Objects.equals(one.departmentId(), other.departmentId());
        boolean apart = one.to() != null && one.to().isBefore(other.from())
                || other.to() != null && other.to().isBefore(one.from());
        return same && !apart;
    }
}
