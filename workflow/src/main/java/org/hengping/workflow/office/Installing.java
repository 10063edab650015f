package org.hengping.workflow.office;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.District;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.Grants;
import org.hengping.core.organization.Ids;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.organization.Separation;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.audit.Audit;
import org.hengping.workflow.deadline.HolidayNotices;
import org.hengping.workflow.gate.Authority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first start of an installation: the district, and the people of its three administrations (三员). */
@Service
@Transactional
public class Installing {

    private final Departments departments;
    private final People people;
    private final Grants grants;
    private final HolidayNotices notices;
    private final Authority authority;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Installing(
            Departments departments,
            People people,
            Grants grants,
            HolidayNotices notices,
            Authority authority,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.departments = departments;
        this.people = people;
        this.grants = grants;
        this.notices = notices;
        this.authority = authority;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Nobody can sign in yet: a new installation. */
    @Transactional(readOnly = true)
    public boolean nobodyYet() {
        return people.none();
    }

    /** Whether system and security administration must be two persons'. */
    public boolean three() {
        return authority.three();
    }

    /**
     * Creates the district and its administrators, who must change their passwords; refused once anybody exists. Between them they have
     * all three administrations, and none of them two that do not go together: from the first day each can be the second person of another.
     *
     * @return the people, in the order given
     */
    public List<Person> begin(District district, List<FirstPerson> first) {
        if (!people.none()) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.alreadyStaffed"));
        }
        check(first);
        departments.add(district);
        notices.complete(district.code());
        List<Person> made = new ArrayList<>();
        for (FirstPerson one : first) {
            Person person = new Person(ids.next(), district.code(), one.login(), one.name(), "", "");
            people.add(person, new People.Password(one.passwordHash(), true));
            one.roles()
                    .forEach(
                            role -> people.add(new Duty(ids.next(), person.id(), role, null, authority.today(), null)));
            audit.note(person, "audit.person.first", person.name(), person.login());
            made.add(person);
        }
        grants.separate(district.code(), made.getLast().id(), Instant.now(clock));
        return List.copyOf(made);
    }

    private void check(List<FirstPerson> first) {
        Set<Role> missing = EnumSet.allOf(Role.class);
        missing.removeIf(Role::onTheRoad);
        first.forEach(one -> missing.removeAll(one.roles()));
        boolean together = first.stream().anyMatch(one -> one.roles().stream().anyMatch(role -> one.roles().stream()
                .anyMatch(other -> Separation.apart(role, other, authority.three()))));
        if (!missing.isEmpty() || together) {
            throw new IllegalArgumentException("The three administrations are not in the hands they must be in");
        }
    }
}
