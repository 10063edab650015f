package org.hengping.workflow.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.hengping.core.organization.District;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.workflow.Office;
import org.hengping.workflow.duty.DutyReviewing;
import org.junit.jupiter.api.Test;

/** The first start of an installation whose level asks for three administrators. */
class InstallingTest {

    @Test
    void a_first_start_has_all_three_administrations_in_hands_that_may_hold_them() {
        try (Fresh fresh = new Fresh()) {
            Installing first = fresh.office.get(Installing.class);
            assertThat(first.three()).isTrue();
            District here = new District("430112", "望城区");
            assertThatThrownBy(() -> first.begin(here, List.of(of("a", Role.SYSTEM_ADMINISTRATOR))))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> first.begin(
                            here,
                            List.of(
                                    of("a", Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR),
                                    of("b", Role.AUDITOR))))
                    .isInstanceOf(IllegalArgumentException.class);
            List<Person> made = first.begin(
                    here,
                    List.of(
                            of("admin", Role.SYSTEM_ADMINISTRATOR),
                            of("security", Role.SECURITY_ADMINISTRATOR),
                            of("auditor", Role.AUDITOR)));
            assertThat(fresh.office
                            .get(DutyReviewing.class)
                            .review(made.getLast().id())
                            .conflicts())
                    .isEmpty();
            assertThat(fresh.office
                            .get(DutyReviewing.class)
                            .inOneHand(made.getFirst().id()))
                    .isFalse();
        }
    }

    /** An office in which nobody is yet. */
    private record Fresh(Office office) implements AutoCloseable {

        private Fresh() {
            this(Office.atLevelThree());
        }

        @Override
        public void close() {
            office.close();
        }
    }

    private static FirstPerson of(String login, Role... roles) {
        return new FirstPerson(login, login, Set.of(roles), "-");
    }
}
