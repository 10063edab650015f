package org.hengping.workflow.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import org.hengping.core.organization.People.DutyHolder;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.Granting;
import org.hengping.workflow.Office;
import org.hengping.workflow.Office.Town;
import org.hengping.workflow.audit.Auditing;
import org.hengping.workflow.board.Inbox;
import org.hengping.workflow.office.Noticing;
import org.junit.jupiter.api.Test;

/** Finance officers keep the preparers and heads of the departments. */
class DepartmentStaffingTest {

    private static final Office OFFICE = Office.h2();

    private final Town town = OFFICE.town();
    private final LocalDate today = LocalDate.now(OFFICE.get(Clock.class));
    private final DepartmentStaffing staffing = OFFICE.get(DepartmentStaffing.class);
    private final long federation = town.federation().id();

    @Test
    void an_officer_gives_a_department_a_preparer_at_once_and_the_person_is_told() {
        long clerk = Granting.fresh(town, "新填报");
        assertThat(staffing.candidates(town.officer()))
                .extracting(Person::id)
                .contains(clerk)
                .doesNotContain(town.officer(), town.auditor(), town.admin());

        staffing.assign(town.officer(), clerk, Role.PREPARER, federation, today, null);

        assertThat(OFFICE.get(Inbox.class).waiting(clerk)).hasSize(1);
        assertThat(OFFICE.get(Noticing.class).mine(clerk))
                .extracting(notice -> notice.what().key() + " " + notice.byName())
                .containsExactly("audit.duty.added 审核人");
        assertThat(OFFICE.get(Auditing.class).toReview(town.auditor()).getLast().actorName())
                .isEqualTo("审核人");
    }

    @Test
    void an_officer_ends_it_and_nothing_else() {
        DutyHolder preparer = of(federation, Role.PREPARER);
        long review = OFFICE.get(Roster.class).people(town.admin()).stream()
                .filter(one -> one.person().id() == town.chief())
                .findFirst()
                .orElseThrow()
                .duties()
                .getFirst()
                .duty()
                .id();

        staffing.end(town.officer(), federation, preparer.duty().id(), today.minusDays(1));

        assertThat(OFFICE.get(Inbox.class).waiting(town.preparer())).isEmpty();
        assertThatThrownBy(() -> staffing.end(town.officer(), federation, review, today))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void nobody_gets_authority_by_this_way_who_should_not() {
        long officer = town.officer();
        long deputy = Granting.fresh(town, "代理人");
        Granting.assign(town, town.chief(), Role.PREPARER, federation);

        refused("refusal.ownDuty", officer, officer, Role.PREPARER);
        refused("refusal.officerKeeps", officer, deputy, Role.FINANCE_OFFICER);
        refused("refusal.officerServes", town.chief(), deputy, Role.DEPARTMENT_HEAD);
        refused("refusal.officersKeep", town.head(), deputy, Role.PREPARER);
        refused("refusal.officersKeep", town.admin(), deputy, Role.PREPARER);
        refused("refusal.apart", officer, town.auditor(), Role.PREPARER);
    }

    private void refused(String why, long by, long person, Role role) {
        assertThatThrownBy(() -> staffing.assign(by, person, role, federation, today, null))
                .isInstanceOf(Refusal.NotPermitted.class)
                .hasMessageContaining(why);
    }

    @Test
    void an_officer_who_serves_a_department_sees_it_and_leaves_it_to_others() {
        Granting.assign(town, town.chief(), Role.DEPARTMENT_HEAD, federation);

        StaffedDepartment own = staffing.departments(town.chief()).stream()
                .filter(one -> one.department().id() == federation)
                .findFirst()
                .orElseThrow();

        assertThat(own.mayKeep()).isFalse();
        assertThatThrownBy(() -> staffing.end(
                        town.chief(),
                        federation,
                        of(federation, Role.PREPARER).duty().id(),
                        today))
                .isInstanceOf(Refusal.NotPermitted.class)
                .hasMessageContaining("refusal.officerServes");
    }

    private DutyHolder of(long department, Role role) {
        return staffing.departments(town.officer()).stream()
                .filter(one -> one.department().id() == department)
                .flatMap(one -> one.people().stream())
                .filter(one -> one.duty().role() == role)
                .findFirst()
                .orElseThrow();
    }
}
