package org.hengping.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hengping.core.organization.Role;
import org.hengping.core.round.DueDays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RouteTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT,          SUBMIT,    PREPARER,        HEAD_REVIEW",
        "HEAD_REVIEW,    WITHDRAW,  PREPARER,        DRAFT",
        "HEAD_REVIEW,    ENDORSE,   DEPARTMENT_HEAD, FINANCE_REVIEW",
        "HEAD_REVIEW,    SEND_BACK, DEPARTMENT_HEAD, DRAFT",
        "FINANCE_REVIEW, APPROVE,   FINANCE_OFFICER, APPROVED",
        "FINANCE_REVIEW, SEND_BACK, FINANCE_OFFICER, DRAFT",
        "APPROVED,       DISCLOSE,  FINANCE_OFFICER, DISCLOSED",
        "APPROVED,       REOPEN,    FINANCE_OFFICER, DRAFT",
        "DISCLOSED,      REOPEN,    FINANCE_OFFICER, DRAFT"
    })
    void the_road_has_these_steps(Stage from, Action action, Role by, Stage to) {
        assertThat(Route.step(from, action)).hasValueSatisfying(step -> assertThat(List.of(step.by(), step.to()))
                .containsExactly(by, to));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void every_other_step_does_not_exist(Stage from) {
        long known = Route.STEPS.stream().filter(step -> step.from() == from).count();

        assertThat(Action.values())
                .filteredOn(action -> Route.step(from, action).isPresent())
                .hasSize((int) known);
        assertThat(Route.STEPS).hasSize(9);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "DRAFT, 2026-04-10",
                "HEAD_REVIEW, 2026-04-20",
                "FINANCE_REVIEW, 2026-05-20",
                "APPROVED, -",
                "DISCLOSED, -"
            },
            nullValues = "-")
    void each_step_has_its_day(Stage stage, LocalDate day) {
        DueDays days = new DueDays(LocalDate.of(2026, 4, 10), LocalDate.of(2026, 4, 20), LocalDate.of(2026, 5, 20));

        assertThat(stage.dueOn(days).orElse(null)).isEqualTo(day);
    }
}
