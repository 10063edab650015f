package org.hengping.workflow.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.hengping.core.day.OfficeDay;
import org.hengping.core.organization.AuditEntry;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.Granting;
import org.hengping.workflow.Office;
import org.hengping.workflow.Office.Town;
import org.hengping.workflow.audit.AuditSearch;
import org.hengping.workflow.audit.Auditing;
import org.hengping.workflow.duty.Delegating;
import org.hengping.workflow.duty.HeldDuty;
import org.hengping.workflow.duty.Roster;
import org.hengping.workflow.staff.StaffImport;
import org.junit.jupiter.api.Test;

/** Who may administer, who may look on, and nobody across the border of a district. */
class StaffingAuthorityTest {

    private static final Office OFFICE = Office.h2();
    private static final LocalDate TODAY = OfficeDay.TODAY;

    private final Town town = OFFICE.town();
    private final Staffing staffing = OFFICE.get(Staffing.class);
    private final Organizing organizing = OFFICE.get(Organizing.class);
    private final Roster roster = OFFICE.get(Roster.class);

    @Test
    void a_login_is_given_once() {
        String taken = OFFICE.get(Roster.class)
                .people(town.admin())
                .getFirst()
                .person()
                .login();

        assertThatThrownBy(() -> OFFICE.get(Staffing.class)
                        .changePerson(town.admin(), town.preparer(), taken.toUpperCase(), "王芳", "", ""))
                .isInstanceOf(Refusal.NotPermitted.class)
                .hasMessageContaining("refusal.loginTaken");
    }

    @Test
    void nobody_but_administrators_changes_and_nobody_but_auditors_looks_on() {
        Map<String, LongConsumer> acts = Map.of(
                "changePerson", by -> staffing.changePerson(by, town.head(), "x" + by, "某人", "", ""),
                "resetPassword", by -> staffing.resetPassword(by, town.head(), "-"),
                "closeAccount", by -> staffing.closeAccount(by, town.head(), TODAY),
                "endDuty",
                        by -> staffing.endDuty(
                                by, duties(town.head()).getFirst().duty().id(), TODAY),
                "rename", by -> organizing.change(by, town.federation().id(), "某局", "某局", ""),
                "merge",
                        by -> organizing.merge(
                                by, education().id(), town.federation().id(), TODAY));
        Map<String, LongConsumer> looks = Map.of(
                "people",
                roster::people,
                "departments",
                roster::departments,
                "log",
                by -> OFFICE.get(Auditing.class).page(by, AuditSearch.all(), 0, 9),
                "count",
                by -> OFFICE.get(Auditing.class).count(by, AuditSearch.all()));

        for (long by : List.of(town.preparer(), town.head(), town.officer(), town.chief())) {
            looks.forEach((name, look) ->
                    assertThatThrownBy(() -> look.accept(by)).as(name).isInstanceOf(Refusal.NotPermitted.class));
        }
        for (long by : List.of(town.preparer(), town.head(), town.officer(), town.auditor())) {
            acts.forEach((name, act) ->
                    assertThatThrownBy(() -> act.accept(by)).as(name).isInstanceOf(Refusal.NotPermitted.class));
        }
        looks.values().forEach(look -> look.accept(town.auditor()));
    }

    @Test
    void each_administration_does_its_own_and_not_the_others() {
        long system = Granting.first(town, "系统", Role.SYSTEM_ADMINISTRATOR);
        long security = Granting.first(town, "安全", Role.SECURITY_ADMINISTRATOR);
        long duty = duties(town.head()).getFirst().duty().id();
        Map<String, LongConsumer> systems = Map.of(
                "department", by -> staffing.addDepartment(by, "某局" + by, "某局", ""),
                "person", by -> staffing.addPerson(by, "x" + by, "某人", "", "", new People.Password("-", true)),
                "changePerson", by -> staffing.changePerson(by, town.head(), "y" + by, "某人", "", ""),
                "closeAccount", by -> staffing.closeAccount(by, town.deputyHead(), TODAY),
                "workbook", by -> OFFICE.get(StaffImport.class).present(by));
        Map<String, LongConsumer> securities = Map.of(
                "resetPassword", by -> staffing.resetPassword(by, town.head(), "-"),
                "assign",
                        by -> staffing.assign(
                                by,
                                town.otherHead(),
                                Role.PREPARER,
                                town.federation().id(),
                                TODAY),
                "delegate",
                        by -> OFFICE.get(Delegating.class).delegate(by, town.head(), town.otherHead(), TODAY, TODAY),
                "endDuty", by -> staffing.endDuty(by, duty, TODAY));

        systems.forEach((name, act) ->
                assertThatThrownBy(() -> act.accept(security)).as(name).isInstanceOf(Refusal.NotPermitted.class));
        securities.forEach((name, act) ->
                assertThatThrownBy(() -> act.accept(system)).as(name).isInstanceOf(Refusal.NotPermitted.class));
        systems.values().forEach(act -> act.accept(system));
        securities.values().forEach(act -> act.accept(security));
    }

    @Test
    void the_administrator_of_another_district_finds_nothing_here() {
        long stranger = OFFICE.town().admin();
        long duty = duties(town.head()).getFirst().duty().id();
        Map<String, LongConsumer> acts = Map.of(
                "changePerson", by -> staffing.changePerson(by, town.head(), "x" + by, "某人", "", ""),
                "resetPassword", by -> staffing.resetPassword(by, town.head(), "-"),
                "closeAccount", by -> staffing.closeAccount(by, town.head(), TODAY),
                "assign", by -> staffing.assign(by, town.head(), Role.AUDITOR, null, TODAY),
                "endDuty", by -> staffing.endDuty(by, duty, TODAY),
                "rename", by -> organizing.change(by, town.federation().id(), "某局", "某局", ""),
                "merge",
                        by -> organizing.merge(
                                by, education().id(), town.federation().id(), TODAY));

        acts.forEach((name, act) ->
                assertThatThrownBy(() -> act.accept(stranger)).as(name).isInstanceOf(Refusal.NotFound.class));
        assertThat(roster.people(stranger)).extracting(one -> one.person().id()).doesNotContain(town.head());
        assertThat(OFFICE.get(Auditing.class).page(stranger, AuditSearch.all(), 0, 99))
                .extracting(AuditEntry::districtCode)
                .doesNotContain(town.federation().districtCode());
    }

    private Department education() {
        return OFFICE.inTransaction(
                () -> OFFICE.get(Departments.class).all(town.federation().districtCode()).stream()
                        .filter(one -> one.shortName().equals("区教育局"))
                        .findFirst()
                        .orElseThrow());
    }

    private List<HeldDuty> duties(long person) {
        return roster.people(town.admin()).stream()
                .filter(one -> one.person().id() == person)
                .findFirst()
                .orElseThrow()
                .duties();
    }
}
