package org.hengping.ui.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hengping.core.overdue.Deadline;
import org.hengping.core.overdue.StateCouncil;
import org.hengping.core.overdue.Step;
import org.hengping.core.overdue.WorkingHours;
import org.hengping.core.review.Stage;
import org.hengping.core.round.DueDays;
import org.hengping.core.round.ResubmissionDays;
import org.hengping.ui.demo.DemoPlan.LastYear;
import org.hengping.ui.demo.Story.Scene;
import org.junit.jupiter.api.Test;

/** The demonstration on each day of three years: holidays, worked Saturdays, and a year whose holidays are not known. */
class DemoPlanTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    @Test
    void on_any_day_some_are_late_by_one_working_day_and_some_by_more() {
        everyDay((plan, forms) -> assertThat(forms.stream().map(Form::late).filter(late -> late > 0))
                .containsExactlyInAnyOrder(6, 6, 6, 5, 3, 2, 1));
    }

    @Test
    void on_any_day_some_are_due_some_soon_and_some_have_time() {
        everyDay((plan, forms) -> {
            LocalDate last = plan.calendar().minus(plan.today(), 0);
            assertThat(forms.stream().filter(form -> last.equals(form.due()))).hasSize(3);
            assertThat(forms.stream().filter(form -> form.left(plan) == 2 || form.left(plan) == 3))
                    .hasSize(2);
            assertThat(forms.stream().filter(form -> form.left(plan) > 3)).hasSize(9);
        });
    }

    @Test
    void on_any_day_every_stage_and_every_clock_has_forms() {
        everyDay((plan, forms) -> {
            assertThat(forms.stream().map(Form::stage).collect(Collectors.toSet()))
                    .containsExactlyInAnyOrder(Stage.DRAFT, Stage.HEAD_REVIEW, Stage.FINANCE_REVIEW, Stage.APPROVED);
            assertThat(forms.stream()
                            .flatMap(form -> Step.of(form.stage(), form.returned() != null).stream())
                            .collect(Collectors.toSet()))
                    .containsExactlyInAnyOrder(Step.values());
        });
    }

    @Test
    void every_act_is_done_at_work_one_after_another_and_before_the_day() {
        everyDay((plan, forms) -> forms.forEach(form -> {
            List<LocalDateTime> acts = new ArrayList<>(List.of(plan.opened().atTime(9, 0)));
            form.story().scenes().forEach(scene -> acts.add(plan.at(scene, form.story(), form.size())));
            plan.extension(form.size()).ifPresent(until -> acts.add(plan.extended()));
            inOrder(plan, acts);
        }));
    }

    @Test
    void who_has_not_handed_in_is_reminded_at_work_after_the_due_day() {
        everyDay((plan, forms) -> inOrder(plan, List.of(plan.dueDays().toHead().atTime(9, 0), plan.reminded())));
    }

    @Test
    void last_years_round_was_over_and_in_time_before_this_years_was_opened() {
        everyDay((plan, forms) -> {
            LastYear year = plan.lastYear();
            inOrder(
                    plan,
                    List.of(
                            year.staffed(),
                            year.opened().atTime(9, 0),
                            year.written(),
                            year.submitted(),
                            year.endorsed(),
                            year.approved(),
                            year.disclosed(),
                            plan.opened().atTime(9, 0)));
            assertThat(year.submitted().toLocalDate())
                    .isBeforeOrEqualTo(year.dueDays().toHead());
            assertThat(year.endorsed().toLocalDate())
                    .isBeforeOrEqualTo(year.dueDays().toFinance());
            assertThat(year.approved().toLocalDate())
                    .isBeforeOrEqualTo(year.dueDays().decision());
            assertThat(year.staffed()).isAfter(DemoDistrict.installed(plan.today()));
        });
    }

    @Test
    void no_round_is_opened_before_its_fiscal_year_is_over() {
        everyDay((plan, forms) -> assertThat(plan.opened().getYear()).isGreaterThan(plan.fiscalYear()));
    }

    private static void everyDay(BiConsumer<DemoPlan, List<Form>> check) {
        FIRST.datesUntil(LAST.plusDays(1)).forEach(day -> {
            DemoPlan plan = new DemoPlan(day, StateCouncil.CALENDAR);
            try {
                check.accept(
                        plan,
                        IntStream.rangeClosed(1, DemoOffice.NAMES.size())
                                .mapToObj(size -> Form.of(plan, size))
                                .toList());
            } catch (AssertionError wrong) {
                throw new AssertionError("On " + day, wrong);
            }
        });
    }

    private static void inOrder(DemoPlan plan, List<LocalDateTime> acts) {
        assertThat(acts).isSorted().doesNotHaveDuplicates();
        assertThat(acts).allMatch(act -> WorkingHours.USUAL.open(act, plan.calendar()));
        assertThat(acts.getLast()).isBefore(plan.today().atStartOfDay());
    }

    /** Where a form stands, by the plan alone. */
    private record Form(int size, Story story, Stage stage, LocalDate returned, LocalDate due, int late) {

        static Form of(DemoPlan plan, int size) {
            Story story = DemoOffice.story(size);
            Stage stage =
                    switch (story) {
                        case NOT_STARTED, DRAFT, RETURNED -> Stage.DRAFT;
                        case WITH_HEAD -> Stage.HEAD_REVIEW;
                        case SECOND_VERSION, WITH_FINANCE -> Stage.FINANCE_REVIEW;
                        case APPROVED -> Stage.APPROVED;
                    };
            LocalDate returned = story.scenes().contains(Scene.RETURNED)
                    ? plan.at(Scene.RETURNED, story, size).toLocalDate()
                    : null;
            LocalDate due =
                    new Deadline(days(plan, size), ResubmissionDays.USUAL, plan.calendar()).dueOn(stage, returned);
            return new Form(
                    size,
                    story,
                    stage,
                    returned,
                    due,
                    due == null ? 0 : plan.calendar().late(due, plan.today()));
        }

        private static DueDays days(DemoPlan plan, int size) {
            DueDays days = plan.dueDays();
            return plan.extension(size)
                    .map(until -> new Deadline(days, ResubmissionDays.USUAL, plan.calendar())
                            .extended(Stage.DRAFT, days.toHead(), until))
                    .orElse(days);
        }

        /** Working days left; 0 where it is due, late, or done. */
        int left(DemoPlan plan) {
            return due == null ? 0 : Math.max(0, plan.calendar().between(plan.today(), due));
        }
    }
}
