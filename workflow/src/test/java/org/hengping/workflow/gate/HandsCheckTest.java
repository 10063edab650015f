package org.hengping.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengping.core.organization.Role.DEPARTMENT_HEAD;
import static org.hengping.core.organization.Role.FINANCE_OFFICER;
import static org.hengping.core.organization.Role.PREPARER;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.People.DutyHolder;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.junit.jupiter.api.Test;

/** Staffing that can never pass three hands is said before anybody gets stuck. */
class HandsCheckTest {

    private static final Department OFFICE = new Department(2, "430112", "望城区档案馆", "区档案馆", "", "", null);

    private final Person writer = person(1, "填报人");
    private final Person head = person(2, "负责人");
    private final Person officer = person(3, "审核人");
    private final Person chief = person(4, "股长");

    @Test
    void two_people_in_an_office_suffice_and_a_third_for_finance() {
        assertThat(check(own(writer, PREPARER), own(head, DEPARTMENT_HEAD), own(officer, FINANCE_OFFICER)))
                .isEmpty();
    }

    @Test
    void a_department_whose_only_head_is_its_only_preparer_never_passes() {
        assertThat(check(own(writer, PREPARER), own(writer, DEPARTMENT_HEAD), own(officer, FINANCE_OFFICER)))
                .containsExactly(Sentence.of("handsCheck.onlyHead", "区档案馆", "填报人"));
        assertThat(check(
                        own(writer, PREPARER),
                        own(writer, DEPARTMENT_HEAD),
                        own(head, DEPARTMENT_HEAD),
                        own(officer, FINANCE_OFFICER)))
                .isEmpty();
    }

    @Test
    void a_delegation_that_puts_both_hands_into_one_is_no_way_out() {
        assertThat(check(
                        own(writer, PREPARER),
                        own(writer, DEPARTMENT_HEAD),
                        acting(head, writer, DEPARTMENT_HEAD),
                        own(officer, FINANCE_OFFICER)))
                .containsExactly(Sentence.of("handsCheck.onlyHead", "区档案馆", "填报人、负责人"));
    }

    @Test
    void an_officer_who_serves_the_department_leaves_it_to_another() {
        DutyHolder[] office = {own(writer, PREPARER), own(head, DEPARTMENT_HEAD), responsible(head)};

        assertThat(check(office)).containsExactly(Sentence.of("handsCheck.noOfficer", "区档案馆"));
        assertThat(check(Stream.concat(Stream.of(office), Stream.of(own(chief, FINANCE_OFFICER)))
                        .toArray(DutyHolder[]::new)))
                .containsExactly(Sentence.of("handsCheck.otherOfficer", "区档案馆", "负责人"));
    }

    @Test
    void where_somebody_is_missing_altogether_that_is_said_elsewhere() {
        assertThat(check(own(writer, PREPARER), own(writer, DEPARTMENT_HEAD))).isEmpty();
    }

    @Test
    void only_what_a_new_duty_or_delegation_brings_about_is_said_when_it_is_made() {
        List<DutyHolder> before = List.of(own(writer, PREPARER), own(head, DEPARTMENT_HEAD), responsible(officer));

        assertThat(HandsCheck.broughtAbout(before, List.of(own(officer, PREPARER)), List.of(OFFICE)))
                .containsExactly(Sentence.of("handsCheck.noOfficer", "区档案馆"));
        assertThat(HandsCheck.broughtAbout(before, List.of(own(chief, PREPARER)), List.of(OFFICE)))
                .isEmpty();
        assertThat(HandsCheck.broughtAbout(before, List.of(acting(officer, head, DEPARTMENT_HEAD)), List.of(OFFICE)))
                .containsExactly(Sentence.of("handsCheck.noOfficer", "区档案馆"));
    }

    private static List<Sentence> check(DutyHolder... holders) {
        return new HandsCheck(new Desks(List.of(holders))).of(List.of(OFFICE));
    }

    private static DutyHolder own(Person person, Role role) {
        return new DutyHolder(duty(person, role, role == FINANCE_OFFICER ? null : OFFICE.id()), person, null);
    }

    private static DutyHolder responsible(Person person) {
        return new DutyHolder(duty(person, FINANCE_OFFICER, OFFICE.id()), person, null);
    }

    private static DutyHolder acting(Person delegate, Person absent, Role role) {
        return new DutyHolder(duty(absent, role, OFFICE.id()), delegate, absent);
    }

    private static Duty duty(Person person, Role role, Long department) {
        return new Duty(person.id() * 10, person.id(), role, department, LocalDate.of(2020, 1, 1), null);
    }

    private static Person person(long id, String name) {
        return new Person(id, "430112", "p" + id, name, "", "");
    }
}
