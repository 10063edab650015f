package org.hengping.workflow.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import org.hengping.core.organization.Standing;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.audit.Audit;
import org.hengping.workflow.gate.Authority;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins duties, each with its line in the audit log and a word to the person, and knows what stands against one. */
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
