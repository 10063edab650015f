package org.hengping.workflow.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Notice;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Role;
import org.hengping.core.reading.Grid;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.Granting;
import org.hengping.workflow.Office;
import org.hengping.workflow.Office.Town;
import org.hengping.workflow.audit.AuditSearch;
import org.hengping.workflow.audit.Auditing;
import org.hengping.workflow.office.Accounts;
import org.hengping.workflow.office.Noticing;
import org.hengping.workflow.office.Staffing;
import org.hengping.workflow.staff.FirstPassword;
import org.hengping.workflow.staff.Preview;
import org.hengping.workflow.staff.StaffImport;
import org.hengping.workflow.staff.Workbooks;
import org.junit.jupiter.api.Test;

/** The second person of a duty, and what the auditor looks through afterwards. */
class ConfirmingTest {

    private static final Office OFFICE = Office.h2();

    private final Town town = OFFICE.town();
    private final LocalDate today = LocalDate.now(OFFICE.get(Clock.class));
    private final Staffing staffing = OFFICE.get(Staffing.class);
    private final Confirming confirming = OFFICE.get(Confirming.class);
    private final Auditing auditing = OFFICE.get(Auditing.class);
    private final Roster roster = OFFICE.get(Roster.class);
    private final String own = town.federation().districtCode();

    @Test
    void a_finance_officer_reviews_nothing_before_a_second_person_has_confirmed() {
        long officer = Granting.fresh(town, "审核丙");
        staffing.assign(town.admin(), officer, Role.FINANCE_OFFICER, null, today);
        assertThat(roles(officer)).isEmpty();
        assertThat(member(officer).pending()).hasSize(1);
        assertThat(member(officer).closed()).isFalse();
        assertThat(OFFICE.get(Accounts.class).find("审核丙" + own)).isPresent();

        confirming.confirm(town.auditor(), waiting(town.auditor()));

        assertThat(roles(officer)).containsExactly(Role.FINANCE_OFFICER);
        assertThat(log(2))
                .containsExactly(
                        "audit.duty.confirmed [审核丙, role.FINANCE_OFFICER, admin.district, 管理员]",
                        "audit.duty.asked [审核丙, role.FINANCE_OFFICER, admin.district, " + today + ", admin.duty.open]");
        assertThat(told(officer)).containsExactly("audit.duty.confirmed 审计员", "audit.duty.asked 管理员");
    }

    @Test
    void another_finance_officer_confirms_too_and_a_preparer_needs_nobody() {
        long officer = Granting.fresh(town, "审核丙");
        staffing.assign(town.admin(), officer, Role.FINANCE_OFFICER, null, today);
        staffing.assign(town.admin(), officer, Role.PREPARER, town.federation().id(), today);
        assertThat(roles(officer)).containsExactly(Role.PREPARER);

        confirming.confirm(town.chief(), waiting(town.chief()));

        assertThat(roles(officer)).containsExactlyInAnyOrder(Role.PREPARER, Role.FINANCE_OFFICER);
    }

    @Test
    void a_refused_duty_stays_on_record_with_its_reason_and_may_be_given_again() {
        long officer = Granting.fresh(town, "审核丙");
        staffing.assign(town.admin(), officer, Role.FINANCE_OFFICER, null, today);
        List<Long> waiting = waiting(town.auditor());
        assertThatThrownBy(() -> confirming.refuse(town.auditor(), waiting, " "))
                .isInstanceOf(Refusal.ReasonMissing.class);

        confirming.refuse(town.auditor(), waiting, "尚未到岗");

        assertThat(member(officer).duties()).extracting(HeldDuty::state).containsExactly(DutyState.REFUSED);
        assertThat(log(1)).containsExactly("audit.duty.refused [审核丙, role.FINANCE_OFFICER, admin.district, 尚未到岗]");
        assertThatThrownBy(() -> confirming.confirm(town.chief(), waiting)).isInstanceOf(Refusal.Stale.class);
        staffing.assign(town.admin(), officer, Role.FINANCE_OFFICER, null, today);
        assertThat(waiting(town.auditor())).hasSize(1);
    }

    @Test
    void the_duties_of_a_workbook_are_confirmed_in_one_act() {
        List<Grid> workbook = List.of(
                Workbooks.sheet("人员", "登录名|姓名|电话|邮箱", "a" + own + "|甲||", "b" + own + "|乙||", "c" + own + "|丙||"),
                Workbooks.sheet(
                        "职责",
                        "登录名|职责|部门|起|止",
                        "a" + own + "|财政审核人|区妇联|2020-01-01|",
                        "b" + own + "|审计员||2020-01-01|",
                        "c" + own + "|填报人|区妇联|2020-01-01|"));
        StaffImport imports = OFFICE.get(StaffImport.class);
        Preview preview = imports.check(town.admin(), workbook);
        imports.carryOut(town.admin(), workbook, preview, () -> new FirstPassword("plain", "-"));

        List<PendingBatch> batches = confirming.waiting(town.auditor());
        assertThat(preview.waiting()).isEqualTo(2);
        assertThat(batches).singleElement().satisfies(batch -> assertThat(batch.workbook())
                .isTrue());
        confirming.confirm(town.auditor(), batches.getFirst().dutyIds());

        assertThat(roles(person("a" + own))).containsExactly(Role.FINANCE_OFFICER);
        assertThat(roles(person("b" + own))).containsExactly(Role.AUDITOR);
        assertThat(roles(person("c" + own))).containsExactly(Role.PREPARER);
    }

    @Test
    void what_became_impossible_meanwhile_is_not_confirmed() {
        long somebody = Granting.fresh(town, "某人");
        staffing.assign(town.admin(), somebody, Role.AUDITOR, null, today);
        OFFICE.inTransaction(() -> {
            OFFICE.get(People.class)
                    .add(new org.hengping.core.organization.Duty(
                            1L + somebody,
                            somebody,
                            Role.PREPARER,
                            town.federation().id(),
                            today,
                            null));
            return "";
        });

        assertThatThrownBy(() -> confirming.confirm(town.auditor(), waiting(town.auditor())))
                .isInstanceOf(Refusal.NotPermitted.class)
                .hasMessageContaining("refusal.apart");
        assertThat(roles(somebody)).containsExactly(Role.PREPARER);
    }

    @Test
    void the_auditor_confirms_in_one_act_what_was_shown_and_nothing_that_came_since() {
        int before = auditing.toReview(town.auditor()).size();
        assertThat(auditing.unreviewed(town.auditor())).isEqualTo(before);
        var seen = auditing.toReview(town.auditor());
        staffing.resetPassword(town.admin(), town.preparer(), "-");

        auditing.review(town.auditor(), seen);

        assertThat(auditing.toReview(town.auditor()))
                .extracting(entry -> entry.what().key())
                .containsExactly("audit.person.passwordReset");
        assertThat(log(1).getFirst()).startsWith("audit.review.confirmed [" + before);
        assertThatThrownBy(() -> auditing.review(town.auditor(), seen)).isInstanceOf(Refusal.Stale.class);
        assertThatThrownBy(() -> auditing.review(town.admin(), seen)).isInstanceOf(Refusal.NotPermitted.class);
        assertThat(auditing.unreviewed(town.admin())).isZero();
    }

    @Test
    void whoever_is_concerned_is_told_and_nobody_of_what_they_did_themselves() {
        staffing.resetPassword(town.admin(), town.head(), "-");
        OFFICE.get(Delegating.class).delegate(town.head(), town.head(), town.deputyHead(), today, today);

        assertThat(told(town.head())).startsWith("audit.person.passwordReset 管理员");
        assertThat(told(town.deputyHead())).startsWith("audit.delegation.added 负责人");
        OFFICE.get(Noticing.class).readAll(town.head());
        assertThat(OFFICE.get(Noticing.class).unread(town.head())).isZero();
    }

    private List<Long> waiting(long by) {
        return confirming.waiting(by).stream()
                .flatMap(batch -> batch.dutyIds().stream())
                .toList();
    }

    private List<Role> roles(long person) {
        return OFFICE.inTransaction(() -> OFFICE.get(People.class).actor(person, today)).orElseThrow().duties().stream()
                .map(duty -> duty.role())
                .toList();
    }

    private long person(String login) {
        return OFFICE.inTransaction(() -> OFFICE.get(People.class).findByLogin(login))
                .orElseThrow()
                .id();
    }

    private RosterMember member(long person) {
        return roster.people(town.admin()).stream()
                .filter(one -> one.person().id() == person)
                .findFirst()
                .orElseThrow();
    }

    private List<String> told(long person) {
        return OFFICE.get(Noticing.class).mine(person).stream()
                .map((Notice notice) -> notice.what().key() + " " + notice.byName())
                .toList();
    }

    private List<String> log(int lines) {
        return auditing.page(town.admin(), AuditSearch.all(), 0, lines).stream()
                .map(entry -> entry.what().key() + " "
                        + entry.what().arguments().stream()
                                .map(one -> one instanceof Sentence word ? word.key() : one)
                                .toList())
                .toList();
    }
}
