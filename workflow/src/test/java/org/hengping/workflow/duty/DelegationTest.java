package org.hengping.workflow.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.hengping.core.organization.Delegation;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.reading.Grid;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.Stage;
import org.hengping.workflow.Granting;
import org.hengping.workflow.OnH2;
import org.hengping.workflow.RoadTests;
import org.hengping.workflow.board.Inbox;
import org.hengping.workflow.office.Accounts;
import org.hengping.workflow.office.Staffing;
import org.hengping.workflow.staff.StaffImport;
import org.hengping.workflow.staff.Workbooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Acting for somebody who is away. */
class DelegationTest extends RoadTests implements OnH2 {

    @BeforeEach
    void february() {
        now(2, 9);
    }

    @AfterEach
    void setTheClockRight() {
        office().clock().right();
    }

    @Test
    void an_absent_heads_form_is_the_delegates_and_both_names_are_on_record() {
        town.at(Stage.HEAD_REVIEW);
        assertThat(waits(town.otherHead())).isFalse();
        Granting.delegate(town, town.head(), town.otherHead(), day(2, 9), day(2, 10));

        assertThat(waits(town.otherHead())).isTrue();
        now(2, 11);
        assertThat(waits(town.otherHead())).isFalse();
        now(2, 10);
        head().endorse(town.otherHead(), town.evaluation(), town.seen(), "同意");

        HistoryEntry signed = town.sheet(town.auditor()).history().getLast();
        assertThat(signed.actorName()).isEqualTo("教育负责");
        assertThat(signed.behalfOfName()).isEqualTo("负责人");
        assertThat(signed.intact()).isTrue();
    }

    @Test
    void a_delegate_signs_nothing_they_have_already_handed_in() {
        Granting.delegate(town, town.head(), town.preparer(), day(2, 9), day(2, 20));
        town.at(Stage.HEAD_REVIEW);

        assertThatThrownBy(() -> head().endorse(town.preparer(), town.evaluation(), town.seen(), ""))
                .isInstanceOf(Refusal.SecondHand.class);
    }

    @Test
    void nobody_delegates_for_others_but_the_administrator() {
        Delegating delegating = office().get(Delegating.class);

        assertThatThrownBy(
                        () -> delegating.delegate(town.preparer(), town.head(), town.preparer(), day(2, 9), day(2, 20)))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThatThrownBy(() -> delegating.delegate(town.head(), town.head(), town.head(), day(2, 9), day(2, 20)))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThatThrownBy(() -> delegating.delegate(town.head(), town.head(), town.deputyHead(), day(2, 9), day(2, 8)))
                .isInstanceOf(Refusal.NotPermitted.class);
        long id = Granting.delegate(town, town.head(), town.otherHead(), day(2, 9), day(2, 20))
                .id();
        assertThat(delegating.all(town.preparer())).isEmpty();
        delegating.end(town.head(), id);
        town.at(Stage.HEAD_REVIEW);
        assertThat(waits(town.otherHead())).isFalse();
    }

    @Test
    void people_choose_their_delegate_beside_them_and_administrators_anywhere() {
        Delegating delegating = office().get(Delegating.class);
        long deputy = deputy();

        for (long far : new long[] {town.otherHead(), town.otherPreparer(), town.officer()}) {
            refused("refusal.delegateElsewhere", town.head(), town.head(), far, day(2, 9), day(2, 20));
        }
        refused("refusal.delegateElsewhere", town.officer(), town.officer(), town.head(), day(2, 9), day(2, 20));
        delegating.delegate(town.head(), town.head(), town.deputyHead(), day(2, 9), day(2, 20));
        delegating.delegate(town.head(), town.head(), deputy, day(2, 9), day(2, 20));
        delegating.delegate(town.officer(), town.officer(), town.chief(), day(2, 9), day(2, 20));
        Granting.delegate(town, town.head(), town.otherHead(), day(2, 9), day(2, 20));

        assertThat(delegating.candidates(town.head()))
                .extracting(Person::id)
                .containsExactlyInAnyOrder(town.preparer(), town.deputyHead(), deputy);
        assertThat(delegating.candidates(town.officer()))
                .extracting(Person::id)
                .containsExactlyInAnyOrder(town.chief(), deputy);
        assertThat(delegating.candidates(town.admin())).hasSize(8);
    }

    @Test
    void a_delegation_begins_today_or_later_and_lasts_a_year_at_most() {
        Delegating delegating = office().get(Delegating.class);

        refused("refusal.delegationDays", town.admin(), town.head(), town.deputyHead(), day(2, 8), day(2, 20));
        refused(
                "refusal.delegationDays",
                town.admin(),
                town.head(),
                town.deputyHead(),
                day(2, 9),
                day(2, 9).plusDays(366));
        Granting.delegate(
                town, town.head(), town.deputyHead(), day(2, 9), day(2, 9).plusDays(365));
    }

    @Test
    void nobody_acts_for_others_once_all_their_own_duties_are_over() {
        office().get(Staffing.class).closeAccount(town.admin(), town.deputyHead(), day(2, 12));

        refused("refusal.delegateClosed", town.admin(), town.head(), town.deputyHead(), day(2, 9), day(2, 13));
        Granting.delegate(town, town.head(), town.deputyHead(), day(2, 9), day(2, 12));
    }

    @Test
    void a_closed_account_neither_acts_for_others_nor_opens() {
        Accounts accounts = office().get(Accounts.class);
        Delegating delegating = office().get(Delegating.class);
        Granting.delegate(town, town.head(), town.deputyHead(), day(2, 9), day(2, 20));
        Granting.delegate(town, town.deputyHead(), town.otherHead(), day(2, 12), day(2, 20));
        String login = "副职" + town.federation().districtCode();

        office().get(Staffing.class).closeAccount(town.admin(), town.deputyHead(), day(2, 10));

        assertThat(delegating.all(town.admin())).extracting(Delegation::to).containsOnly(day(2, 10));
        assertThat(accounts.find(login)).isPresent();
        assertThat(accounts.valid(town.deputyHead(), "-")).isTrue();
        now(2, 11);
        town.at(Stage.HEAD_REVIEW);
        assertThat(waits(town.deputyHead())).isFalse();
        assertThat(accounts.find(login)).isEmpty();
        assertThat(accounts.valid(town.deputyHead(), "-")).isFalse();
    }

    @Test
    void a_workbook_that_ends_the_last_duty_ends_the_delegations_with_it() {
        StaffImport imports = office().get(StaffImport.class);
        Delegating delegating = office().get(Delegating.class);
        Granting.delegate(town, town.head(), town.deputyHead(), day(2, 9), day(2, 20));
        String login = "副职" + town.federation().districtCode();
        List<Grid> workbook =
                List.of(Workbooks.sheet("职责", "登录名|职责|部门|起|止", login + "|部门负责人|区妇联|2020-01-01|2026-02-10"));

        imports.carryOut(town.admin(), workbook, imports.check(town.admin(), workbook), () -> {
            throw new AssertionError("nobody is new");
        });

        assertThat(delegating.all(town.admin())).extracting(Delegation::to).containsExactly(day(2, 10));
    }

    @Test
    void a_deputy_without_a_duty_can_sign_in_while_a_delegation_lasts() {
        Accounts accounts = office().get(Accounts.class);
        long deputy = deputy();
        String login = "deputy" + town.federation().districtCode();
        assertThat(accounts.find(login)).isEmpty();

        Granting.delegate(town, town.head(), deputy, day(2, 10), day(2, 11));

        assertThat(accounts.find(login)).isPresent();
        now(2, 12);
        assertThat(accounts.find(login)).isEmpty();
    }

    private void refused(String why, long by, long absent, long delegate, LocalDate from, LocalDate to) {
        assertThatThrownBy(() -> office().get(Delegating.class).delegate(by, absent, delegate, from, to))
                .isInstanceOf(Refusal.NotPermitted.class)
                .hasMessageContaining(why);
    }

    private long deputy() {
        return office().get(Staffing.class)
                .addPerson(
                        town.admin(),
                        "deputy" + town.federation().districtCode(),
                        "代理人",
                        "",
                        "",
                        new People.Password("-", false))
                .id();
    }

    private boolean waits(long person) {
        return office().get(Inbox.class).waiting(person).stream()
                .anyMatch(task -> task.evaluation().id() == town.evaluation());
    }

    private void now(int month, int day) {
        office().clock().set(LocalDateTime.of(2026, month, day, 10, 0));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
