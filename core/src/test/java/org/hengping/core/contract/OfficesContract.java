package org.hengping.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hengping.core.organization.Delegation;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.District;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.People.DutyHolder;
import org.hengping.core.organization.People.Password;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.junit.jupiter.api.Test;

/** What every store of districts, departments, people and duties must do. */
public abstract class OfficesContract extends PortsContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_department_is_found_in_its_own_district_only() {
        District here = district();
        District elsewhere = district();
        Department department = department(here);

        assertThat(inTransaction(() -> ports().departments().find(here.code(), department.id())))
                .contains(department);
        assertThat(inTransaction(() -> ports().departments().find(elsewhere.code(), department.id())))
                .isEmpty();
        assertThat(inTransaction(() -> ports().departments().all(elsewhere.code())))
                .isEmpty();
        assertThat(inTransaction(() -> ports().departments().all(here.code()))).containsExactly(department);
    }

    @Test
    void a_changed_department_stays_the_same_department() {
        District here = district();
        Department department = department(here);
        Department other = department(here);
        Department changed = new Department(department.id(), here.code(), "区妇女联合会", "区妇联", "党群", "qfnlhh", other.id());

        change(() -> ports().departments().change(changed));

        assertThat(inTransaction(() -> ports().departments().find(here.code(), department.id())))
                .contains(changed);
        assertThat(inTransaction(() -> ports().departments().find(here.code(), other.id())))
                .contains(other);
    }

    @Test
    void a_district_is_found_by_its_code() {
        District district = district();

        assertThat(inTransaction(() -> ports().departments().district(district.code())))
                .contains(district);
        assertThat(inTransaction(() -> ports().departments().districts())).contains(district);
    }

    @Test
    void a_login_is_found_whatever_its_case() {
        Person person = person(district());

        assertThat(inTransaction(
                        () -> ports().people().findByLogin(" " + person.login().toUpperCase())))
                .contains(person);
        assertThat(inTransaction(() -> ports().people().findByLogin("nobody"))).isEmpty();
        assertThat(inTransaction(() -> ports().people().none())).isFalse();
    }

    @Test
    void a_changed_password_replaces_the_old_one() {
        Person person = person(district());

        change(() -> ports().people().change(person.id(), new Password("{noop}new", true)));

        assertThat(inTransaction(() -> ports().people().password(person.id())))
                .contains(new Password("{noop}new", true));
    }

    @Test
    void a_changed_person_stays_the_same_person() {
        District district = district();
        Person person = person(district);
        Person changed =
                new Person(person.id(), district.code(), "New" + person.id(), "李四", "0731-1", "l@wangcheng.example");

        change(() -> ports().people().change(changed));

        assertThat(inTransaction(() -> ports().people().findByLogin("nEw" + person.id())))
                .contains(changed);
        assertThat(inTransaction(() -> ports().people().findByLogin(person.login())))
                .isEmpty();
        assertThat(inTransaction(() -> ports().people().all(district.code()))).containsExactly(changed);
        assertThat(inTransaction(() -> ports().people().all(district().code()))).isEmpty();
    }

    @Test
    void an_ended_duty_holds_to_its_last_day_and_stays_on_record() {
        District district = district();
        Person person = person(district);
        Duty open = new Duty(id(), person.id(), Role.AUDITOR, null, TODAY.minusDays(9), null);
        Duty earlier =
                new Duty(id(), person.id(), Role.PREPARER, department(district).id(), TODAY.minusDays(10), null);
        change(() -> {
            ports().people().add(open);
            ports().people().add(earlier);
        });

        change(() -> ports().people().end(open.id(), TODAY.minusDays(1)));

        Duty ended = new Duty(open.id(), person.id(), Role.AUDITOR, null, open.from(), TODAY.minusDays(1));
        assertThat(inTransaction(() -> ports().people().duties(district.code())))
                .containsExactly(new DutyHolder(earlier, person, null), new DutyHolder(ended, person, null));
        assertThat(inTransaction(() -> ports().people().duties(district().code())))
                .isEmpty();
    }

    @Test
    void duties_count_on_their_days_only() {
        District district = district();
        Department department = department(district);
        Person person = person(district);
        Duty now = new Duty(id(), person.id(), Role.PREPARER, department.id(), TODAY, TODAY);
        Duty over = new Duty(
                id(), person.id(), Role.DEPARTMENT_HEAD, department.id(), TODAY.minusDays(9), TODAY.minusDays(1));
        Duty open = new Duty(id(), person.id(), Role.AUDITOR, null, TODAY.minusDays(9), null);
        change(() -> {
            ports().people().add(now);
            ports().people().add(over);
            ports().people().add(open);
        });

        assertThat(inTransaction(() -> ports().people().actor(person.id(), TODAY))
                        .orElseThrow()
                        .duties())
                .containsExactly(now, open);
        assertThat(inTransaction(() -> ports().people().holders(district.code(), TODAY)))
                .containsExactly(new DutyHolder(now, person, null), new DutyHolder(open, person, null));
    }

    @Test
    void an_absent_persons_duties_are_the_delegates_too_on_the_days_of_the_delegation() {
        District district = district();
        Department department = department(district);
        Person absent = person(district);
        Person delegate = person(district);
        Duty head = new Duty(id(), absent.id(), Role.DEPARTMENT_HEAD, department.id(), TODAY.minusDays(90), null);
        Duty admin = new Duty(id(), absent.id(), Role.SECURITY_ADMINISTRATOR, null, TODAY.minusDays(90), null);
        Delegation away =
                new Delegation(id(), district.code(), absent.id(), delegate.id(), TODAY, TODAY.plusDays(4), "系统管理员");
        change(() -> {
            ports().people().add(head);
            ports().people().add(admin);
            ports().delegations().add(away);
        });

        DutyHolder own = new DutyHolder(head, absent, null);
        DutyHolder asAdministrator = new DutyHolder(admin, absent, null);
        DutyHolder onBehalf = new DutyHolder(head, delegate, absent);
        assertThat(holders(district, TODAY)).containsExactly(own, asAdministrator, onBehalf);
        assertThat(holders(district, TODAY.plusDays(4))).containsExactly(own, asAdministrator, onBehalf);
        assertThat(holders(district, TODAY.minusDays(1))).containsExactly(own, asAdministrator);
        assertThat(holders(district, TODAY.plusDays(5))).containsExactly(own, asAdministrator);
        assertThat(inTransaction(() -> ports().people().actor(delegate.id(), TODAY))
                        .orElseThrow()
                        .duties())
                .containsExactly(head);
    }

    @Test
    void a_delegation_ends_in_its_own_district_only() {
        District district = district();
        Person absent = person(district);
        Person delegate = person(district);
        Delegation away =
                new Delegation(id(), district.code(), absent.id(), delegate.id(), TODAY, TODAY.plusDays(4), "系统管理员");
        change(() -> ports().delegations().add(away));

        change(() -> ports().delegations().end(district().code(), away.id(), TODAY));
        assertThat(inTransaction(() -> ports().delegations().all(district.code())))
                .containsExactly(away);
        change(() -> ports().delegations().end(district.code(), away.id(), TODAY));
        assertThat(inTransaction(() -> ports().delegations().all(district.code())))
                .extracting(Delegation::to)
                .containsExactly(TODAY);
    }

    private List<DutyHolder> holders(District district, LocalDate on) {
        return inTransaction(() -> ports().people().holders(district.code(), on));
    }
}
