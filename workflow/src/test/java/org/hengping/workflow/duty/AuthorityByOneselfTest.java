package org.hengping.workflow.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hengping.core.organization.Delegation;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.Granting;
import org.hengping.workflow.Office;
import org.hengping.workflow.Office.Town;
import org.hengping.workflow.office.Staffing;
import org.hengping.workflow.staff.Workbooks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every way to get authority by oneself, or on top of an administration: each is refused, and nobody has anything by it. */
class AuthorityByOneselfTest {

    private static final Office OFFICE = Office.h2();

    private final Town town = OFFICE.town();
    private final LocalDate today = LocalDate.now(OFFICE.get(Clock.class));
    private final Staffing staffing = OFFICE.get(Staffing.class);
    private final Delegating delegating = OFFICE.get(Delegating.class);
    private final Confirming confirming = OFFICE.get(Confirming.class);
    private final DelegationConsent consent = OFFICE.get(DelegationConsent.class);
    private final long federation = town.federation().id();
    private final long deputy = Granting.fresh(town, "代理人");

    private record Way(long who, Runnable act, String why) {}

    @TestFactory
    Stream<DynamicTest> nobody_gets_authority_by_themselves() {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.putAll(onTheScreen());
        ways.putAll(byWorkbook());
        ways.putAll(byConfirming());
        ways.putAll(byDelegation());
        return ways.entrySet().stream()
                .map(way -> DynamicTest.dynamicTest(way.getKey(), () -> refused(way.getValue())));
    }

    @Test
    void an_account_one_made_for_oneself_has_nothing_until_a_security_administrator_agrees() {
        long system = Granting.first(town, "运维", Role.SYSTEM_ADMINISTRATOR);
        String login = "kuileiS" + town.federation().districtCode();
        long puppet = staffing.addPerson(system, login, "某", "", "", new People.Password("-", false))
                .id();

        Workbooks.take(OFFICE, system, login + "|填报人|区妇联|2020-01-01|");

        assertThat(duties(puppet)).isEmpty();
        assertThat(confirming.waiting(system)).isEmpty();
        assertThat(confirming.waiting(town.auditor())).isEmpty();
        assertThat(confirming.waiting(town.admin())).hasSize(1);
    }

    private Map<String, Way> onTheScreen() {
        long admin = town.admin();
        return Map.of(
                "a duty of one's own district",
                own(() -> staffing.assign(admin, admin, Role.FINANCE_OFFICER, null, today)),
                "a duty of a department",
                own(() -> staffing.assign(admin, admin, Role.PREPARER, federation, today)),
                "a duty that began long ago",
                own(() -> staffing.assign(admin, admin, Role.DEPARTMENT_HEAD, federation, today.minusYears(5))),
                "another administration",
                own(() -> staffing.assign(admin, admin, Role.AUDITOR, null, today)),
                "a hand on the road for an auditor",
                new Way(
                        town.auditor(),
                        () -> staffing.assign(admin, town.auditor(), Role.FINANCE_OFFICER, null, today),
                        "refusal.apart"),
                "an administration for the auditor",
                new Way(
                        town.auditor(),
                        () -> staffing.assign(admin, town.auditor(), Role.SYSTEM_ADMINISTRATOR, null, today),
                        "refusal.apart"),
                "an administration for a head",
                new Way(
                        town.head(),
                        () -> staffing.assign(admin, town.head(), Role.SECURITY_ADMINISTRATOR, null, today),
                        "refusal.apart"),
                "a duty that is over, made longer",
                longer());
    }

    private Way own(Runnable act) {
        return new Way(town.admin(), act, "refusal.ownDuty");
    }

    private Way longer() {
        long duty = OFFICE.inTransaction(() ->
                        OFFICE.get(People.class).actor(town.otherHead(), today).orElseThrow())
                .duties()
                .getFirst()
                .id();
        staffing.endDuty(town.admin(), duty, today.minusDays(1));
        return new Way(
                town.otherHead(), () -> staffing.endDuty(town.admin(), duty, today.plusDays(1)), "refusal.dutyLonger");
    }

    private Map<String, Way> byWorkbook() {
        String own = town.federation().districtCode();
        long over = Granting.fresh(town, "旧人");
        staffing.assign(town.admin(), over, Role.PREPARER, federation, today.minusDays(9), today.minusDays(1));
        return Map.of(
                "a row of one's own",
                new Way(
                        town.admin(),
                        () -> Workbooks.take(OFFICE, town.admin(), "管理员" + own + "|财政审核人||2026-01-01|"),
                        "ownDuty"),
                "a row that makes an ended duty last",
                new Way(
                        over,
                        () -> Workbooks.take(
                                OFFICE,
                                town.admin(),
                                "旧人" + own + "|填报人|区妇联|" + today.minusDays(9) + "|" + today.plusDays(9)),
                        "refusal.dutyLonger"),
                "an administration beside the desk in one workbook",
                new Way(
                        deputy,
                        () -> Workbooks.take(
                                OFFICE,
                                town.admin(),
                                "代理人" + own + "|填报人|区妇联|2026-01-01|",
                                "代理人" + own + "|审计员||2026-01-01|"),
                        "refusal.apart"));
    }

    private Map<String, Way> byConfirming() {
        long second = Granting.fresh(town, "审计乙");
        long officer = Granting.fresh(town, "审核丙");
        staffing.assign(town.admin(), second, Role.AUDITOR, null, today);
        staffing.assign(town.admin(), officer, Role.FINANCE_OFFICER, null, today.minusDays(30));
        List<Long> audits = pending(second);
        List<Long> reviews = pending(officer);
        return Map.of(
                "confirming one's own administration",
                new Way(second, () -> confirming.confirm(second, audits), "refusal.confirmation"),
                "confirming one's own duty at the desk",
                new Way(officer, () -> confirming.confirm(officer, reviews), "refusal.confirmation"),
                "confirming what one gave",
                new Way(second, () -> confirming.confirm(town.admin(), audits), "refusal.confirmation"),
                "confirming an administration from a desk",
                new Way(second, () -> confirming.confirm(town.chief(), audits), "refusal.confirmation"),
                "confirming a desk from a department",
                new Way(officer, () -> confirming.confirm(town.head(), reviews), "refusal.confirmation"));
    }

    private Map<String, Way> byDelegation() {
        LocalDate last = today.plusDays(5);
        long admin = town.admin();
        Delegation asked = delegating.delegate(admin, town.head(), deputy, today, last);
        Delegation half = delegating.delegate(admin, town.deputyHead(), town.chief(), today, last);
        consent.agree(town.chief(), half.id());
        return Map.of(
                "a delegation one arranges to oneself",
                new Way(
                        admin,
                        () -> delegating.delegate(admin, town.officer(), admin, today, last),
                        "refusal.delegateToArranger"),
                "a delegation to an auditor",
                new Way(
                        town.auditor(),
                        () -> delegating.delegate(admin, town.head(), town.auditor(), today, last),
                        "refusal.delegateAdministers"),
                "a delegation for others by a desk",
                new Way(
                        town.officer(),
                        () -> delegating.delegate(town.chief(), town.head(), town.officer(), today, last),
                        "refusal.securityOnly"),
                "agreeing to what one arranged",
                new Way(deputy, () -> consent.agree(admin, asked.id()), "refusal.consent"),
                "agreeing as auditor",
                new Way(deputy, () -> consent.agree(town.auditor(), asked.id()), "refusal.consent"),
                "agreeing twice, as delegate and as officer",
                new Way(town.chief(), () -> consent.agree(town.chief(), half.id()), "refusal.consent"),
                "an administration for somebody who acts for others",
                new Way(
                        deputy,
                        () -> staffing.assign(admin, deputy, Role.SYSTEM_ADMINISTRATOR, null, last),
                        "refusal.actsForOthers"));
    }

    private void refused(Way way) {
        List<Duty> before = duties(way.who());

        assertThatThrownBy(way.act()::run)
                .isInstanceOf(Refusal.NotPermitted.class)
                .hasMessageContaining(way.why());

        assertThat(duties(way.who())).isEqualTo(before);
    }

    private List<Long> pending(long person) {
        return OFFICE
                .inTransaction(
                        () -> OFFICE.get(People.class).pending(town.federation().districtCode()))
                .stream()
                .filter(holder -> holder.person().id() == person)
                .map(holder -> holder.duty().id())
                .toList();
    }

    private List<Duty> duties(long person) {
        return OFFICE.inTransaction(() -> OFFICE.get(People.class).actor(person, today))
                .orElseThrow()
                .duties();
    }
}
