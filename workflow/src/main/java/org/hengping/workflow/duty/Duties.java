package org.hengping.workflow.duty;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Delegation;
import org.hengping.core.organization.Delegations;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.Grant;
import org.hengping.core.organization.Grants;
import org.hengping.core.organization.Particulars;
import org.hengping.core.organization.People;
import org.hengping.core.organization.People.DutyHolder;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.organization.Standing;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.audit.Audit;
import org.hengping.workflow.gate.Authority;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Begins and ends duties, each with its line in the audit log and a word to the person; a duty is never deleted, and a district never
 * without one of its administrators.
 */
@Component
public class Duties {

    private final Departments departments;
    private final People people;
    private final Grants grants;
    private final Audit audit;
    private final Authority authority;
    private final Delegations delegations;
    private final Clock clock;

    Duties(
            Departments departments,
            People people,
            Grants grants,
            Audit audit,
            Authority authority,
            Delegations delegations,
            Clock clock) {
        this.delegations = delegations;
        this.departments = departments;
        this.people = people;
        this.grants = grants;
        this.audit = audit;
        this.authority = authority;
        this.clock = clock;
    }

    /** A person of the actor's own district. */
    public Person person(Person by, long personId) {
        return people.find(personId)
                .filter(person -> person.districtCode().equals(by.districtCode()))
                .orElseThrow(Refusal.NotFound::new);
    }

    /** Gives a duty by itself; one that takes two waits for the second. */
    public void give(Person by, Duty duty) {
        Person person = person(by, duty.personId());
        Department department = department(by, duty.departmentId());
        Naming.refuse(Particulars.duty(duty.role(), department != null));
        if (department != null && !department.standing()) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.departmentMerged", department.name()));
        }
        if (duty.to() != null && duty.to().isBefore(duty.from())) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.endsBeforeItBegins", duty.from(), duty.to()));
        }
        Naming.refuse(DutyRules.notOwn(by.id() == person.id()));
        List<Duty> held = held(person);
        if (held.stream().anyMatch(one -> same(one, duty) && one.holds(duty.from(), duty.to()))) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.dutyHeld", person.name(), duty.role()));
        }
        Naming.refuse(apart(person, duty, held));
        write(by, person, duty, !duty.role().takesTwo(), null);
    }

    /**
     * Writes a duty nothing stands against.
     *
     * @param alone whether it takes effect without a second person
     * @param workbook what the duties of one workbook share
     */
    public void write(Person by, Person person, Duty duty, boolean alone, @Nullable Long workbook) {
        Department department = department(by, duty.departmentId());
        people.add(duty.standing(alone ? Standing.CONFIRMED : Standing.PENDING));
        grants.add(new Grant(duty.id(), by.districtCode(), by.id(), by.name(), Instant.now(clock), workbook, null));
        Object to = duty.to() == null ? Sentence.of("admin.duty.open") : duty.to();
        audit.noteTo(
                person.id(),
                by,
                alone ? "audit.duty.added" : "audit.duty.asked",
                person.name(),
                duty.role(),
                whose(department),
                duty.from(),
                to);
    }

    /** What stands against a duty by what the person holds and does for others. */
    Optional<Sentence> apart(Person person, Duty duty, List<Duty> held) {
        List<Delegation> acting = duty.role().administers() ? acting(person) : List.of();
        return DutyRules.apart(person.name(), duty, held, acting, authority.three());
    }

    private List<Delegation> acting(Person person) {
        return delegations.all(person.districtCode()).stream()
                .filter(known -> known.delegateId() == person.id())
                .toList();
    }

    /** The person's duties, but those that were refused. */
    List<Duty> held(Person person) {
        return people.duties(person.districtCode()).stream()
                .map(DutyHolder::duty)
                .filter(duty -> duty.personId() == person.id() && duty.standing() != Standing.REFUSED)
                .toList();
    }

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
                            person(by, known.absentId()).name(),
                            person(by, known.delegateId()).name(),
                            known.from(),
                            known.to());
                });
    }

    private void end(Person by, List<DutyHolder> ending, List<DutyHolder> all, LocalDate lastDay) {
        for (DutyHolder held : ending) {
            Duty duty = held.duty();
            LocalDate to = lastDay.isBefore(duty.from()) ? duty.from().minusDays(1) : lastDay;
            people.end(duty.id(), to);
            Department department = department(by, duty.departmentId());
            audit.noteTo(
                    duty.personId(), by, "audit.duty.ended", held.person().name(), duty.role(), whose(department), to);
        }
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

    @Nullable
    Department department(Person by, @Nullable Long id) {
        return id == null ? null : departments.find(by.districtCode(), id).orElseThrow(Refusal.NotFound::new);
    }

    static Object whose(@Nullable Department department) {
        return department == null ? Sentence.of("admin.district") : department.shortName();
    }

    private static boolean same(Duty one, Duty other) {
        return one.role() == other.role() && Objects.equals(one.departmentId(), other.departmentId());
    }
}
