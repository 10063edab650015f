package org.hengping.workflow.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hengping.core.Sentence;
import org.hengping.core.organization.AuditEntries;
import org.hengping.core.organization.AuditEntry;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.District;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.Ids;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.Granting;
import org.hengping.workflow.Office;
import org.hengping.workflow.office.Staffing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A district from before there were three administrations. */
class OneHandTest {

    private static final AtomicInteger DISTRICTS = new AtomicInteger(700_000);
    private static Office office;

    private District district;
    private Department bureau;
    private LocalDate today;
    private long admin;

    @BeforeAll
    static void open() {
        office = Office.atLevelThree();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    /** One person, who administers and reviews: both as it was before, the latter given by themselves. */
    @BeforeEach
    void oneAdministrator() {
        today = LocalDate.now(office.get(Clock.class));
        district = new District(String.valueOf(DISTRICTS.incrementAndGet()), "某区");
        bureau = new Department(id(), district.code(), "某区水利局", "区水利局", "", "slj", null);
        office.inTransaction(() -> {
            office.get(Departments.class).add(district);
            office.get(Departments.class).add(bureau);
            return "";
        });
        admin = Granting.first(
                office, district, "老管理员", Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.FINANCE_OFFICER);
    }

    @Test
    void what_breaks_the_rules_is_tolerated_and_listed_until_a_second_person_is_confirmed() {
        assertThat(roles(admin)).contains(Role.FINANCE_OFFICER);
        ReviewedDuties review = office.get(DutyReviewing.class).review(admin);
        assertThat(review.binds()).isFalse();
        assertThat(review.conflicts())
                .extracting(one -> one.why().key())
                .containsExactlyInAnyOrder("dutyReview.ADMINISTERS", "dutyReview.BOTH");
        assertThat(office.get(DutyReporting.class).atStart())
                .filteredOn(line -> line.startsWith(district.code()))
                .hasSize(2)
                .allMatch(line -> line.contains("老管理员") && line.contains("tolerated"));

        long auditor = auditor();
        office.get(Confirming.class).confirm(auditor, waiting(auditor));

        assertThat(roles(auditor)).containsExactly(Role.AUDITOR);
        assertThat(roles(admin)).doesNotContain(Role.FINANCE_OFFICER);
        assertThat(office.get(DutyReviewing.class).review(auditor).binds()).isTrue();
    }

    @Test
    void the_first_second_person_accepts_by_themselves_and_everybody_after_is_confirmed_by_another() {
        long auditor = auditor();
        assertThat(waiting(admin)).isEmpty();
        assertThat(office.get(DutyReviewing.class).inOneHand(admin)).isTrue();
        office.get(Confirming.class).confirm(auditor, waiting(auditor));

        long second = fresh("新安全员");
        office.get(Staffing.class).assign(admin, second, Role.SECURITY_ADMINISTRATOR, null, today);

        assertThat(office.get(DutyReviewing.class).inOneHand(admin)).isFalse();
        assertThat(waiting(second)).isEmpty();
        assertThat(waiting(auditor)).hasSize(1);
    }

    @Test
    void nobody_accepts_a_desk_by_themselves() {
        long officer = fresh("审核人");

        office.get(Staffing.class).assign(admin, officer, Role.FINANCE_OFFICER, null, today);

        assertThat(waiting(officer)).isEmpty();
        assertThat(roles(officer)).isEmpty();
    }

    @Test
    void an_auditor_of_before_confirms_that_there_are_two_and_what_people_gave_themselves_waits() {
        long auditor = Granting.first(office, district, "老审计员", Role.AUDITOR);
        long former = Granting.first(office, district, "前管理员", Role.DEPARTMENT_HEAD);
        gaveThemselves(former, Role.FINANCE_OFFICER);
        assertThatThrownBy(() -> office.get(DutyReviewing.class).settle(admin))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(office.get(DutyReviewing.class).review(admin).conflicts())
                .extracting(one -> one.why().key())
                .contains("dutyReview.SELF_GRANTED");

        office.get(DutyReviewing.class).settle(auditor);

        assertThat(roles(former)).containsExactly(Role.DEPARTMENT_HEAD);
        assertThat(waiting(former)).isEmpty();
        assertThat(waiting(auditor)).isEmpty();
        assertThat(waiting(admin)).hasSize(1);
        office.get(Confirming.class).confirm(admin, waiting(admin));
        assertThat(roles(former)).contains(Role.FINANCE_OFFICER);
    }

    @Test
    void one_line_a_day_says_that_administration_is_in_one_hand() {
        DutyReporting reporting = office.get(DutyReporting.class);
        reporting.reportDaily();
        reporting.reportDaily();
        assertThat(reported()).isEqualTo(1);

        long auditor = auditor();
        office.get(Confirming.class).confirm(auditor, waiting(auditor));
        reporting.reportDaily();

        assertThat(reported()).isEqualTo(1);
    }

    @Test
    void where_three_are_asked_for_system_and_security_are_two_persons() {
        long auditor = auditor();
        office.get(Confirming.class).confirm(auditor, waiting(auditor));
        long second = fresh("新安全员");
        assertThatThrownBy(() ->
                        office.get(Staffing.class).assign(admin, auditor, Role.SECURITY_ADMINISTRATOR, null, today))
                .hasMessageContaining("refusal.apart");
        office.get(Staffing.class).assign(admin, second, Role.SECURITY_ADMINISTRATOR, null, today);
        office.get(Confirming.class).confirm(auditor, waiting(auditor));

        assertThatThrownBy(() -> office.get(Staffing.class).resetPassword(admin, auditor, "-"))
                .isInstanceOf(Refusal.NotPermitted.class)
                .hasMessageContaining("refusal.securityApart");
        assertThatThrownBy(
                        () -> office.get(Staffing.class).assign(second, second, Role.SYSTEM_ADMINISTRATOR, null, today))
                .hasMessageContaining("refusal.ownDuty");
        office.get(Staffing.class).resetPassword(second, auditor, "-");
    }

    /** As the product wrote it when that was still possible. */
    private void gaveThemselves(long person, Role role) {
        office.inTransaction(() -> {
            People people = office.get(People.class);
            Person who = people.find(person).orElseThrow();
            people.add(new Duty(id(), person, role, bureau.id(), today.minusDays(3), null));
            Sentence what = Sentence.of(
                    "audit.duty.added",
                    who.name(),
                    role,
                    bureau.shortName(),
                    today.minusDays(3),
                    Sentence.of("admin.duty.open"));
            office.get(AuditEntries.class)
                    .append(new AuditEntry(
                            id(), district.code(), office.get(Clock.class).instant(), person, who.name(), what));
            return "";
        });
    }

    private long reported() {
        return office.inTransaction(() -> office.get(AuditEntries.class)
                .count(district.code(), new AuditEntries.Wanted("", "administration", null, null)));
    }

    private long auditor() {
        long auditor = fresh("新审计员");
        office.get(Staffing.class).assign(admin, auditor, Role.AUDITOR, null, today);
        return auditor;
    }

    private long fresh(String name) {
        return office.get(Staffing.class)
                .addPerson(admin, name + district.code(), name, "", "", new People.Password("-", false))
                .id();
    }

    private List<Long> waiting(long by) {
        return office.get(Confirming.class).waiting(by).stream()
                .flatMap(batch -> batch.dutyIds().stream())
                .toList();
    }

    private List<Role> roles(long person) {
        return office.inTransaction(() -> office.get(People.class).actor(person, today)).orElseThrow().duties().stream()
                .map(Duty::role)
                .toList();
    }

    private static long id() {
        return office.get(Ids.class).next();
    }
}
