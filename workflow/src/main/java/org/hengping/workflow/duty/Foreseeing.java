package org.hengping.workflow.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.People;
import org.hengping.core.organization.People.DutyHolder;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.gate.HandsCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a duty or a delegation would bring about: forms that can then never pass three hands (三人分办). Finding where it is made; it forbids nothing. */
@Service
@Transactional(readOnly = true)
public class Foreseeing {

    private final People people;
    private final Departments departments;
    private final Clock clock;

    Foreseeing(People people, Departments departments, Clock clock) {
        this.people = people;
        this.departments = departments;
        this.clock = clock;
    }

    /**
     * As if it held today, together with whoever acts for the person.
     *
     * @param departmentId {@code null} for a duty of the whole district
     */
    public List<Sentence> duty(long by, long personId, Role role, @Nullable Long departmentId) {
        Person person = of(by, personId);
        List<DutyHolder> before = people.holders(person.districtCode(), today());
        Duty duty = new Duty(0, personId, role, departmentId, today(), null);
        Stream<DutyHolder> delegates = before.stream()
                .filter(holder -> person.equals(holder.onBehalfOf()))
                .map(DutyHolder::person)
                .distinct()
                .map(delegate -> new DutyHolder(duty, delegate, person));
        return broughtAbout(
                person,
                before,
                Stream.concat(Stream.of(new DutyHolder(duty, person, null)), delegates)
                        .toList());
    }

    /** As if the delegate acted today in all the duties of the absent person. */
    public List<Sentence> delegation(long by, long absentId, long delegateId) {
        Person absent = of(by, absentId);
        Person delegate = of(by, delegateId);
        List<DutyHolder> before = people.holders(absent.districtCode(), today());
        return broughtAbout(
                absent,
                before,
                before.stream()
                        .filter(holder ->
                                holder.onBehalfOf() == null && holder.person().equals(absent))
                        .map(holder -> new DutyHolder(holder.duty(), delegate, absent))
                        .toList());
    }

    private List<Sentence> broughtAbout(Person person, List<DutyHolder> before, List<DutyHolder> added) {
        return HandsCheck.broughtAbout(
                before,
                added,
                departments.all(person.districtCode()).stream()
                        .filter(Department::standing)
                        .toList());
    }

    private Person of(long by, long personId) {
        String district = people.find(by).orElseThrow(Refusal.NotFound::new).districtCode();
        return people.find(personId)
                .filter(person -> person.districtCode().equals(district))
                .orElseThrow(Refusal.NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
