package org.hengping.workflow.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import org.hengping.core.Sentence;
import org.hengping.core.day.OfficeDay;
import org.hengping.core.organization.AuditEntry;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.Office;
import org.hengping.workflow.Office.Town;
import org.hengping.workflow.audit.AuditSearch;
import org.hengping.workflow.audit.Auditing;
import org.hengping.workflow.audit.SignInRecord;
import org.hengping.workflow.duty.Delegating;
import org.hengping.workflow.duty.DutyState;
import org.hengping.workflow.duty.HeldDuty;
import org.hengping.workflow.duty.Roster;
import org.hengping.workflow.duty.RosterMember;
import org.hengping.workflow.duty.RosterOffice;
import org.junit.jupiter.api.Test;

/** Departments, people and duties change, and the log says how. */
class StaffingTest {

    private static final Office OFFICE = Office.h2();
    private static final LocalDate TODAY = OfficeDay.TODAY;

    private final Town town = OFFICE.town();
    private final long federation = town.federation().id();
    private final Staffing staffing = OFFICE.get(Staffing.class);
    private final Organizing organizing = OFFICE.get(Organizing.class);
    private final Roster roster = OFFICE.get(Roster.class);

    @Test
    void a_corrected_person_is_the_same_account_and_the_log_says_from_what_to_what() {
        staffing.changePerson(
                town.admin(), town.preparer(), "wang" + town.preparer(), "王芳", "0731-2", "w@wangcheng.example");

        Person person = OFFICE.get(Accounts.class)
                .find("WANG" + town.preparer())
                .orElseThrow()
                .person();
        assertThat(person.id()).isEqualTo(town.preparer());
        assertThat(log(3))
                .containsExactly(
                        "audit.person.email [填报人, , w@wangcheng.example]",
                        "audit.person.phone [填报人, , 0731-2]",
                        "audit.person.name [填报人, 填报人, 王芳]");
    }

    @Test
    void a_reset_password_must_be_changed_and_ends_what_was_open() {
        Accounts accounts = OFFICE.get(Accounts.class);

        staffing.resetPassword(town.admin(), town.preparer(), "{noop}once");

        assertThat(accounts.valid(town.preparer(), "-")).isFalse();
        assertThat(accounts.valid(town.preparer(), "{noop}once")).isTrue();
        assertThat(log(1).getFirst()).startsWith("audit.person.passwordReset");
    }

    @Test
    void an_ended_duty_stays_on_record() {
        HeldDuty held = duties(town.preparer()).getFirst();

        staffing.endDuty(town.admin(), held.duty().id(), TODAY.minusDays(1));

        assertThat(duties(town.preparer())).extracting(HeldDuty::state).containsExactly(DutyState.OVER);
        assertThat(log(1)).containsExactly("audit.duty.ended [填报人, role.PREPARER, 区妇联, " + TODAY.minusDays(1) + "]");
        assertThat(roster.departments(town.admin()).stream()
                        .filter(office -> office.department().id() == federation))
                .extracting(RosterOffice::preparers, RosterOffice::gap)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(List.of(), true));
    }

    @Test
    void a_duty_to_come_that_is_ended_never_holds() {
        LocalDate next = TODAY.plusDays(10);
        staffing.assign(town.admin(), town.head(), Role.PREPARER, federation, next, null);
        HeldDuty coming = duties(town.head()).getLast();
        assertThat(coming.state()).isEqualTo(DutyState.TO_COME);

        staffing.endDuty(town.admin(), coming.duty().id(), TODAY);

        assertThat(duties(town.head()).getLast().duty().to()).isEqualTo(next.minusDays(1));
        assertThat(duties(town.head()).getLast().state()).isEqualTo(DutyState.OVER);
    }

    @Test
    void a_closed_account_has_no_duty_left() {
        staffing.closeAccount(town.admin(), town.officer(), TODAY.minusDays(1));

        assertThat(roster.people(town.admin()).stream()
                        .filter(RosterMember::closed)
                        .map(one -> one.person().id()))
                .containsExactly(town.officer());
    }

    @Test
    void the_last_administrator_stays() {
        assertThatThrownBy(() -> staffing.closeAccount(town.admin(), town.admin(), TODAY))
                .isInstanceOf(Refusal.NotPermitted.class)
                .hasMessageContaining("refusal.lastAdministrator");
        assertThat(duties(town.admin()).getFirst().duty().to()).isNull();
    }

    @Test
    void a_duty_is_held_once_at_a_time_and_where_it_belongs() {
        assertRefused("refusal.dutyHeld", by -> staffing.assign(by, town.preparer(), Role.PREPARER, federation, TODAY));
        assertRefused(
                "particulars.duty.department", by -> staffing.assign(by, town.head(), Role.PREPARER, null, TODAY));
        assertRefused(
                "particulars.duty.district", by -> staffing.assign(by, town.head(), Role.AUDITOR, federation, TODAY));
        assertRefused(
                "refusal.endsBeforeItBegins",
                by -> staffing.assign(by, town.head(), Role.AUDITOR, null, TODAY, TODAY.minusDays(1)));
    }

    @Test
    void a_renamed_department_is_found_by_both_names_and_the_log_keeps_both() {
        Department renamed = organizing.change(town.admin(), federation, "某区妇女儿童联合会", "区妇儿联", "群团");

        assertThat(List.of("某区妇女联合会", "妇联", "fulian", "quferlian", "qfel", "妇儿联"))
                .filteredOn(typed -> !renamed.matches(typed))
                .containsExactly("quferlian");
        assertThat(renamed.formerly("妇女联")).contains("某区妇女联合会");
        assertThat(List.of("", "儿联", "区妇", "fulian"))
                .allMatch(typed -> renamed.formerly(typed).isEmpty());
        assertThat(log(2))
                .containsExactly(
                        "audit.department.regrouped [某区妇女儿童联合会, 党群, 群团]",
                        "audit.department.renamed [某区妇女联合会, 区妇联, 某区妇女儿童联合会, 区妇儿联, " + TODAY + "]");
        assertRefused("refusal.departmentTaken", by -> organizing.change(by, federation, "某区教育局", "区教育局", ""));
    }

    @Test
    void a_department_of_an_older_installation_is_spelled_at_the_start() {
        Department old = education();
        OFFICE.inTransaction(() -> {
            OFFICE.get(Departments.class)
                    .change(new Department(old.id(), old.districtCode(), old.name(), old.shortName(), "", "", null));
            return "";
        });
        assertThat(education().matches("jyj")).isFalse();

        organizing.spellDepartments();

        assertThat(education().matches("jyj")).isTrue();
        assertThat(education().matches("jiaoyu")).isTrue();
    }

    @Test
    void a_merged_department_ends_its_duties_and_names_its_open_rounds() {
        long education = education().id();
        var before = organizing.openRounds(town.admin(), education);

        var left = organizing.merge(town.admin(), education, federation, TODAY.minusDays(1));

        assertThat(left).extracting(round -> round.fiscalYear()).containsExactly(2020);
        assertThat(before).isEqualTo(left);
        assertThat(education().mergedInto()).isEqualTo(federation);
        assertThat(duties(town.otherPreparer()).getFirst().duty().to()).isEqualTo(TODAY.minusDays(1));
        assertThat(roster.departments(town.admin()).getLast().gap()).isFalse();
        assertRefused(
                "refusal.departmentMerged", by -> staffing.assign(by, town.head(), Role.PREPARER, education, TODAY));
        assertRefused("refusal.mergeOfMerged", by -> organizing.merge(by, federation, education, TODAY));
    }

    @Test
    void a_delegation_stands_in_the_log() {
        Delegating delegating = OFFICE.get(Delegating.class);
        long made = delegating
                .delegate(town.head(), town.head(), town.deputyHead(), TODAY, TODAY)
                .id();
        delegating.end(town.admin(), made);

        String what = " [负责人, 副职, " + TODAY + ", " + TODAY + "]";
        assertThat(log(2)).containsExactly("audit.delegation.ended" + what, "audit.delegation.added" + what);
    }

    @Test
    void sign_ins_stand_in_the_log_but_never_what_was_typed_as_an_unknown_login() {
        SignInRecord record = OFFICE.get(SignInRecord.class);
        String login = "填报人" + town.federation().districtCode();

        record.succeeded(town.preparer());
        record.failed(login);
        record.locked(login);
        record.failed("Geheim-2026");

        assertThat(log(4))
                .containsExactly(
                        "audit.signIn.failed [admin.unknownLogin]",
                        "audit.signIn.locked [" + login + "]",
                        "audit.signIn.failed [" + login + "]",
                        "audit.signIn.succeeded [" + login + "]");
    }

    @Test
    void of_an_act_that_is_refused_only_the_refusal_is_noted() {
        long before = OFFICE.get(Auditing.class).count(town.admin(), AuditSearch.all());

        assertRefused("refusal.dutyHeld", by -> staffing.assign(by, town.preparer(), Role.PREPARER, federation, TODAY));

        assertThat(OFFICE.get(Auditing.class).count(town.admin(), AuditSearch.all()))
                .isEqualTo(before + 1);
        assertThat(OFFICE.get(Auditing.class).page(town.admin(), AuditSearch.all(), 0, 1))
                .extracting(AuditEntry::kind)
                .containsExactly("refused");
    }

    private void assertRefused(String key, LongConsumer act) {
        assertThatThrownBy(() -> act.accept(town.admin()))
                .isInstanceOf(Refusal.NotPermitted.class)
                .hasMessageContaining(key);
    }

    private Department education() {
        return OFFICE.inTransaction(() -> OFFICE.get(Departments.class)
                .all(town.federation().districtCode())
                .getLast());
    }

    private List<HeldDuty> duties(long person) {
        return roster.people(town.admin()).stream()
                .filter(one -> one.person().id() == person)
                .flatMap(one -> one.duties().stream())
                .toList();
    }

    private List<String> log(int lines) {
        return OFFICE.get(Auditing.class).page(town.admin(), AuditSearch.all(), 0, lines).stream()
                .map(entry -> entry.what().key() + " "
                        + entry.what().arguments().stream()
                                .map(one -> one instanceof Sentence word ? word.key() : one)
                                .toList())
                .toList();
    }
}
