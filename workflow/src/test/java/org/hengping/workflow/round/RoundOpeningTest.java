package org.hengping.workflow.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hengping.core.day.OfficeDay;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.Ids;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Role;
import org.hengping.core.overdue.CalendarYear;
import org.hengping.core.overdue.WorkCalendars;
import org.hengping.core.review.Refusal;
import org.hengping.core.round.DueDays;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.ResubmissionDays;
import org.hengping.workflow.Office;
import org.hengping.workflow.Office.Town;
import org.hengping.workflow.office.Staffing;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may open, change and close rounds, and what is looked at before. */
class RoundOpeningTest {

    private static final Office OFFICE = Office.h2();
    private static final LocalDate TODAY = OfficeDay.TODAY;

    private final Town town = OFFICE.town();
    private final RoundOpening opening = OFFICE.get(RoundOpening.class);
    private final RoundProposal good =
            Proposals.of(town, List.of(town.federation().id()));

    @TestFactory
    Stream<DynamicTest> what_makes_a_round_impossible() {
        Map<String, UnaryOperator<ChangedProposal>> wrong = Map.ofEntries(
                Map.entry("roundCheck.noDepartments", change -> change.departments()),
                Map.entry("roundCheck.title", change -> change.title(" ")),
                Map.entry("roundCheck.year", change -> change.year(TODAY.getYear() + 1)),
                Map.entry("roundCheck.yearOpen", change -> change.year(2020)),
                Map.entry("roundCheck.again", change -> change.again(3, 2, 8)),
                Map.entry("roundCheck.daysMissing", change -> change.days(1, 2, null)),
                Map.entry("roundCheck.daysOrder", change -> change.days(10, 9, 30)),
                Map.entry("roundCheck.daysPast", change -> change.days(-2, 9, 30)));
        return wrong.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    RoundProposal proposal =
                            one.getValue().apply(new ChangedProposal(good)).proposal();

                    assertThat(opening.preflight(town.chief(), proposal))
                            .filteredOn(PreflightLine::blocks)
                            .extracting(check -> check.sentence().key())
                            .containsExactly(one.getKey());
                    assertThatThrownBy(() -> opening.plan(town.chief(), proposal, true))
                            .isInstanceOf(Refusal.NotNow.class);
                }));
    }

    @Test
    void warnings_name_whom_they_concern_and_must_be_acknowledged() {
        Department office = department("新局");
        RoundProposal proposal = new ChangedProposal(good)
                .departments(office.id(), town.federation().id())
                .proposal();

        List<PreflightLine> found = opening.preflight(town.chief(), proposal);

        assertThat(found).noneMatch(PreflightLine::blocks);
        assertThat(of(found, "report.nobody"))
                .containsExactly(List.of("新局", Role.PREPARER), List.of("新局", Role.DEPARTMENT_HEAD));
        assertThat(of(found, "roundCheck.noMail"))
                .contains(List.of("填报人"), List.of("负责人"))
                .doesNotContain(List.of("教育填报"));
        assertThat(of(found, "roundCheck.calendarUnknown")).isNotEmpty();
        assertThatThrownBy(() -> opening.plan(town.chief(), proposal, false)).isInstanceOf(Refusal.NotNow.class);
        assertThat(rounds()).hasSize(1);

        opening.plan(town.chief(), proposal, true);

        assertThat(rounds()).extracting(sums -> sums.round().fiscalYear()).containsExactly(2024, 2020);
        assertThatThrownBy(() -> opening.plan(town.chief(), proposal, true))
                .as("a second click")
                .isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void a_due_day_on_a_holiday_says_where_it_moves() {
        LocalDate holiday = TODAY.plusDays(10);
        keep(holiday);

        List<PreflightLine> found = opening.preflight(town.chief(), good);

        assertThat(of(found, "roundCheck.dayMoves"))
                .anySatisfy(named -> assertThat(named.getFirst()).isEqualTo(holiday));
        assertThat(of(found, "roundCheck.calendarUnknown")).doesNotContain(List.of(String.valueOf(holiday.getYear())));
    }

    @Test
    void one_person_on_two_desks_is_named() {
        Department office = department("合署办");
        assign(office, town.preparer(), Role.PREPARER, Role.DEPARTMENT_HEAD);
        RoundProposal proposal =
                new ChangedProposal(good).departments(office.id()).proposal();

        assertThat(of(opening.preflight(town.chief(), proposal), "handsCheck.onlyHead"))
                .containsExactly(List.of("合署办", "填报人"));
        assign(office, town.head(), Role.DEPARTMENT_HEAD);
        assertThat(of(opening.preflight(town.chief(), proposal), "handsCheck.onlyHead"))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> rounds_are_the_finance_officers_work() {
        EvaluationRound round = rounds().getFirst().round();
        DueDays days = round.dueOn();
        Map<String, Consumer<Long>> acts = Map.of(
                "pre-flight", by -> opening.preflight(by, good),
                "plan", by -> opening.plan(by, good, true),
                "close", by -> OFFICE.get(RoundClosing.class).close(by, round.id(), "x"),
                "days",
                        by -> OFFICE.get(RoundChanging.class)
                                .days(by, round.id(), days, days, ResubmissionDays.USUAL, "x"),
                "department",
                        by -> OFFICE.get(RoundJoining.class)
                                .addDepartment(by, round.id(), town.federation().id()));
        return acts.entrySet().stream()
                .map(act -> DynamicTest.dynamicTest(act.getKey(), () -> {
                    for (long by : List.of(town.preparer(), town.head(), town.admin(), town.auditor())) {
                        assertThatThrownBy(() -> act.getValue().accept(by)).isInstanceOf(Refusal.NotPermitted.class);
                    }
                }));
    }

    @Test
    void another_districts_round_does_not_exist() {
        long stranger = OFFICE.town().chief();
        EvaluationRound round = rounds().getFirst().round();
        DueDays days = round.dueOn();

        for (Consumer<Long> act : List.<Consumer<Long>>of(
                by -> OFFICE.get(RoundOverseeing.class).detail(by, round.id()),
                by -> OFFICE.get(RoundClosing.class).stillOpen(by, round.id()),
                by -> OFFICE.get(RoundClosing.class).close(by, round.id(), "x"),
                by -> OFFICE.get(RoundChanging.class).days(by, round.id(), days, days, ResubmissionDays.USUAL, "x"),
                by -> opening.plan(by, new ChangedProposal(good).year(2023).proposal(), true))) {
            assertThatThrownBy(() -> act.accept(stranger)).isInstanceOf(Refusal.NotFound.class);
        }
        assertThat(OFFICE.get(RoundOverseeing.class).all(stranger))
                .noneMatch(sums -> sums.round().id() == round.id());
        assertThatThrownBy(() -> OFFICE.get(RoundOverseeing.class).all(town.preparer()))
                .isInstanceOf(Refusal.NotPermitted.class);
    }

    @Test
    void other_days_hold_for_every_form_at_once() {
        EvaluationRound round = rounds().getFirst().round();
        DueDays later = new DueDays(TODAY.plusDays(40), TODAY.plusDays(50), TODAY.plusDays(60));
        RoundChanging changing = OFFICE.get(RoundChanging.class);
        ResubmissionDays again = new ResubmissionDays(1, 2, 4, 5);

        assertThatThrownBy(() -> changing.days(town.chief(), round.id(), round.dueOn(), later, again, ""))
                .isInstanceOf(Refusal.ReasonMissing.class);
        changing.days(town.chief(), round.id(), round.dueOn(), later, again, "部门集中培训");

        RoundDetail detail = OFFICE.get(RoundOverseeing.class).detail(town.auditor(), round.id());
        assertThat(detail.forms()).extracting(RoundForm::dueOn).containsOnly(later.toHead());
        assertThat(detail.sums().round().resubmission()).isEqualTo(again);
        assertThatThrownBy(() -> changing.days(town.chief(), round.id(), round.dueOn(), later, again, "旧页面"))
                .isInstanceOf(Refusal.Stale.class);
    }

    @Test
    void a_new_office_joins_an_open_round_once() {
        EvaluationRound round = rounds().getFirst().round();
        Department office = department("新局");
        RoundJoining joining = OFFICE.get(RoundJoining.class);
        assertThat(OFFICE.get(RoundOverseeing.class)
                        .detail(town.chief(), round.id())
                        .outside())
                .containsExactly(office);

        joining.addDepartment(town.chief(), round.id(), office.id());

        assertThat(rounds().getFirst().forms()).isEqualTo(3);
        assertThatThrownBy(() -> joining.addDepartment(town.chief(), round.id(), office.id()))
                .isInstanceOf(Refusal.NotNow.class);
    }

    private static List<List<Object>> of(List<PreflightLine> found, String key) {
        return found.stream()
                .map(PreflightLine::sentence)
                .filter(sentence -> sentence.key().equals(key))
                .map(org.hengping.core.Sentence::arguments)
                .toList();
    }

    private List<RoundSums> rounds() {
        return OFFICE.get(RoundOverseeing.class).all(town.chief());
    }

    private Department department(String name) {
        return OFFICE.get(Staffing.class).addDepartment(town.admin(), "某区" + name, name, "");
    }

    private static void assign(Department office, long person, Role... roles) {
        OFFICE.inTransaction(() -> {
            for (Role role : roles) {
                OFFICE.get(People.class)
                        .add(new Duty(OFFICE.get(Ids.class).next(), person, role, office.id(), TODAY, null));
            }
            return person;
        });
    }

    private void keep(LocalDate holiday) {
        OFFICE.inTransaction(() -> {
            OFFICE.get(WorkCalendars.class)
                    .keep(
                            town.federation().districtCode(),
                            new CalendarYear(
                                    holiday.getYear(),
                                    List.of(new CalendarYear.Day(holiday, false, "假日")),
                                    "通知",
                                    OfficeDay.instant(),
                                    "管理员"));
            return holiday;
        });
    }
}
