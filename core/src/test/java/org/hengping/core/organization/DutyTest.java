package org.hengping.core.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyTest {

    @ParameterizedTest
    @CsvSource({"2026-02-28, false", "2026-03-01, true", "2026-03-31, true", "2026-04-01, false"})
    void a_duty_holds_from_its_first_day_to_its_last(LocalDate on, boolean inForce) {
        Duty duty = new Duty(1, 2, Role.PREPARER, 3L, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

        assertThat(duty.inForce(on)).isEqualTo(inForce);
    }

    @Test
    void a_duty_without_end_holds_for_good() {
        assertThat(new Duty(1, 2, Role.AUDITOR, null, LocalDate.of(2026, 3, 1), null).inForce(LocalDate.MAX))
                .isTrue();
    }

    @Test
    void a_role_for_one_department_is_no_role_for_another() {
        Person person = new Person(2, "430112", "head", "区妇联负责人", "", "");
        Actor head =
                new Actor(person, List.of(new Duty(1, 2, Role.DEPARTMENT_HEAD, 3L, LocalDate.of(2026, 3, 1), null)));

        assertThat(head.is(Role.DEPARTMENT_HEAD, 3)).isTrue();
        assertThat(head.is(Role.DEPARTMENT_HEAD, 4)).isFalse();
        assertThat(head.is(Role.PREPARER, 3)).isFalse();
    }
}
