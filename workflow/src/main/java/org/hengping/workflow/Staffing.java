package org.hengping.workflow;

import java.time.Clock;
import java.time.LocalDate;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.District;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.Ids;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets up the offices of a district: departments, people and duties. For administrators. */
@Service
@Transactional
public class Staffing {

    private final Departments departments;
    private final People people;
    private final Ids ids;
    private final Clock clock;

    Staffing(Departments departments, People people, Ids ids, Clock clock) {
        this.departments = departments;
        this.people = people;
        this.ids = ids;
        this.clock = clock;
    }

    /** Nobody can sign in yet: a new installation. */
    @Transactional(readOnly = true)
    public boolean nobodyYet() {
        return people.none();
    }

    /** Creates the district and its first administrator, who must change the password; refused once anybody exists. */
    public Person firstAdministrator(District district, String login, String name, String passwordHash) {
        if (!people.none()) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.alreadyStaffed"));
        }
        departments.add(district);
        Person person = new Person(ids.next(), district.code(), login, name, "", "");
        people.add(person, new People.Password(passwordHash, true));
        people.add(new Duty(ids.next(), person.id(), Role.ADMINISTRATOR, null, LocalDate.now(clock), null));
        return person;
    }

    /** @param group the line of business it is counted under (归口分组); empty where it is under none */
    public Department addDepartment(long by, String name, String shortName, String group) {
        Department department = new Department(
                ids.next(),
                administrator(by).districtCode(),
                name,
                shortName,
                group,
                Spelling.of(name, shortName),
                null);
        departments.add(department);
        return department;
    }

    /** @param password already encoded */
    public Person addPerson(long by, String login, String name, String phone, String email, People.Password password) {
        String district = administrator(by).districtCode();
        if (people.findByLogin(login).isPresent()) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.loginTaken", login));
        }
        Person person = new Person(ids.next(), district, login, name, phone, email);
        people.add(person, password);
        return person;
    }

    /** @param departmentId {@code null} for a duty of the whole district */
    public void assign(long by, long personId, Role role, @Nullable Long departmentId, LocalDate from) {
        String district = administrator(by).districtCode();
        people.find(personId)
                .filter(person -> person.districtCode().equals(district))
                .orElseThrow(Refusal.NotFound::new);
        if (departmentId != null && departments.find(district, departmentId).isEmpty()) {
            throw new Refusal.NotFound();
        }
        people.add(new Duty(ids.next(), personId, role, departmentId, from, null));
    }

    /** Spells the departments that were there before departments had a spelling. Nobody in particular does it: it belongs to the start. */
    public void spellDepartments() {
        departments.districts().stream()
                .flatMap(district -> departments.all(district.code()).stream())
                .filter(department -> department.spelling().isEmpty())
                .forEach(department -> departments.change(new Department(
                        department.id(),
                        department.districtCode(),
                        department.name(),
                        department.shortName(),
                        department.group(),
                        Spelling.of(department.name(), department.shortName()),
                        department.mergedInto())));
    }

    private Person administrator(long by) {
        Actor actor = people.actor(by, LocalDate.now(clock)).orElseThrow(Refusal.NotFound::new);
        if (!actor.is(Role.ADMINISTRATOR)) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.administratorsOnly"));
        }
        return actor.person();
    }
}
