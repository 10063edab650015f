package org.hengping.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.District;
import org.hengping.core.overdue.BoardQuery;
import org.hengping.core.overdue.BoardRow;
import org.hengping.core.overdue.BoardSums;
import org.hengping.core.overdue.DeskEntry;
import org.hengping.core.overdue.Lap;
import org.hengping.core.overdue.Step;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.Stage;
import org.hengping.core.round.EvaluationRound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of the desk board must answer. */
public abstract class BoardContract extends PortsContract {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 4, 10);
    private District district;
    private EvaluationRound round;
    private BoardQuery all;

    @BeforeEach
    void open_a_round() {
        district = district();
        round = round(district);
        all = BoardQuery.of(district.code(), Set.of(round.id()));
    }

    @Test
    void a_row_tells_department_stage_lap_reviewer_and_days() {
        Department education = department("区教育局", "教育局", "科教文卫", "qujiaoyuju qjyj");
        SelfEvaluation evaluation = evaluation(round, education);
        lies(evaluation, Stage.FINANCE_REVIEW, FRIDAY.minusDays(7), 77L, 0, FRIDAY);

        assertThat(page(all))
                .containsExactly(new BoardRow(
                        evaluation.id(),
                        district.code(),
                        new BoardRow.Office(education.id(), education.name(), "教育局", "科教文卫"),
                        round.id(),
                        2025,
                        new Lap(Stage.FINANCE_REVIEW, FRIDAY.minusDays(7), 77L, FRIDAY),
                        NOON));
    }

    @Test
    void the_most_urgent_comes_first_and_what_is_done_last() {
        long done = lies(Stage.APPROVED, null, 0, null);
        long later = lies(Stage.DRAFT, null, 0, FRIDAY.plusDays(1));
        long shortly = lies(Stage.DRAFT, null, 60, FRIDAY);
        long longer = lies(Stage.HEAD_REVIEW, null, 0, FRIDAY);
        long disclosed = lies(Stage.DISCLOSED, null, 9, null);

        assertThat(ids(all, 0, 9)).containsExactly(longer, shortly, later, done, disclosed);
        assertThat(ids(all, 0, 2)).containsExactly(longer, shortly);
        assertThat(ids(all, 2, 2)).containsExactly(later, done);
        assertThat(ids(all, 4, 2)).containsExactly(disclosed);
        assertThat(ids(all, 5, 2)).isEmpty();
    }

    @Test
    void a_form_that_has_moved_on_or_is_exempt_is_not_on_the_board() {
        SelfEvaluation moved = evaluation(round, department(district));
        lies(moved, Stage.DRAFT, null, null, 0, FRIDAY);
        change(() -> ports().desks().close(moved.id(), NOON.plusSeconds(5), "某人"));
        SelfEvaluation exempt = new SelfEvaluation(
                new SelfEvaluation.Identity(
                        id(), district.code(), round.id(), department(district).id()),
                new SelfEvaluation.State(Stage.DRAFT, 0, 0, null, true, 0));
        change(() -> ports().evaluations().add(exempt));

        assertThat(page(all)).isEmpty();
        assertThat(sums(all)).isEqualTo(new BoardSums(List.of(), 1));
    }

    @Test
    void rounds_are_counted_apart() {
        lies(Stage.DRAFT, null, 0, FRIDAY);
        lies(Stage.DRAFT, null, 0, FRIDAY.plusDays(9));
        EvaluationRound other = round(district, 2024);
        BoardQuery both = BoardQuery.of(district.code(), Set.of(round.id(), other.id()));

        assertThat(inTransaction(() -> ports().board().byRound(both))).isEqualTo(Map.of(round.id(), 2));
        assertThat(inTransaction(() -> ports().board().byRound(both.due(null, FRIDAY))))
                .isEqualTo(Map.of(round.id(), 1));
    }

    @Test
    void another_district_or_round_is_not_on_the_board() {
        lies(Stage.DRAFT, null, 0, FRIDAY);

        assertThat(page(BoardQuery.of("999999", Set.of(round.id())))).isEmpty();
        assertThat(page(BoardQuery.of(
                        district.code(), Set.of(round(district, 2024).id()))))
                .isEmpty();
        assertThat(page(BoardQuery.of(district.code(), Set.of()))).isEmpty();
        assertThat(sums(BoardQuery.of("999999", Set.of(round.id()))).total()).isZero();
    }

    @Test
    void departments_are_found_by_name_short_name_pinyin_and_group() {
        SelfEvaluation education = evaluation(round, department("区教育局", "教育局", "科教文卫", "qujiaoyuju qjyj"));
        lies(education, Stage.DRAFT, null, null, 0, FRIDAY);
        SelfEvaluation police = evaluation(round, department("区公安_局", "公安", "政法", "qugonganju qgaj"));
        lies(police, Stage.DRAFT, null, null, 0, FRIDAY);

        assertThat(ids(all.called("教育"), 0, 9)).containsExactly(education.id());
        assertThat(ids(all.called("Q JYJ"), 0, 9)).containsExactly(education.id());
        assertThat(ids(all.called("gongan"), 0, 9)).containsExactly(police.id());
        assertThat(ids(all.called("安_"), 0, 9)).containsExactly(police.id());
        assertThat(ids(all.called("%"), 0, 9)).isEmpty();
        assertThat(ids(all.in("政法"), 0, 9)).containsExactly(police.id());
        assertThat(ids(all.in("政法").called("教育"), 0, 9)).isEmpty();
        assertThat(ids(all.of(Set.of(education.departmentId())), 0, 9)).containsExactly(education.id());
        assertThat(ids(all.of(Set.of()), 0, 9)).isEmpty();
        assertThat(inTransaction(() -> ports().board().groups(district.code())))
                .containsExactlyInAnyOrder("政法", "科教文卫");
    }

    @Test
    void sums_and_rows_agree_under_every_filter() {
        Random random = new Random(4);
        for (int i = 0; i < 60; i++) {
            Stage stage = Stage.values()[random.nextInt(5)];
            LocalDate returned = random.nextInt(3) == 0 ? FRIDAY.minusDays(random.nextInt(3)) : null;
            lies(stage, returned, i, stage.done() ? null : FRIDAY.plusDays(random.nextInt(9)));
        }
        List<BoardQuery> asked = new ArrayList<>(List.of(all, all.at(Set.of(), true), all.called("无人"), all.in("政法")));
        for (Step step : Step.values()) {
            asked.add(all.at(step));
            asked.add(all.at(step).due(FRIDAY.plusDays(1), FRIDAY.plusDays(4)));
        }
        Stream.of(0, 3, 8).forEach(day -> asked.add(all.due(null, FRIDAY.plusDays(day))));
        asked.add(all.due(FRIDAY.plusDays(3), null));
        asked.add(all.at(Set.of(Stage.APPROVED, Stage.DISCLOSED), null));

        BoardSums whole = sums(all);
        assertThat(whole.total()).isEqualTo(60);
        assertThat(asked).allSatisfy(query -> {
            int rows = page(query).size();
            assertThat(sums(query).total()).isEqualTo(rows);
            if (query.typed().isEmpty() && query.group().isEmpty()) {
                assertThat(whole.of(query)).isEqualTo(rows);
            }
        });
        assertThat(page(all.at(Step.RESUBMITTING))).isNotEmpty().allSatisfy(row -> assertThat(row.step())
                .contains(Step.RESUBMITTING));
    }

    @Test
    void several_rounds_are_listed_together_by_due_day() {
        long second = lies(Stage.DRAFT, null, 0, FRIDAY);
        EvaluationRound earlier = round(district, 2024);
        SelfEvaluation old = evaluation(earlier, department(district));
        lies(old, Stage.DRAFT, null, null, 0, FRIDAY.minusDays(1));
        SelfEvaluation late = evaluation(earlier, department(district));
        lies(late, Stage.DRAFT, null, null, 0, FRIDAY.plusDays(1));

        BoardQuery both = BoardQuery.of(district.code(), Set.of(round.id(), earlier.id()));

        assertThat(ids(both, 0, 9)).containsExactly(old.id(), second, late.id());
        assertThat(sums(both).earliest(both)).contains(FRIDAY.minusDays(1));
    }

    private Department department(String name, String shortName, String group, String spelling) {
        Department department = new Department(id(), district.code(), name, shortName, group, spelling, null);
        change(() -> ports().departments().add(department));
        return department;
    }

    private long lies(Stage stage, @Nullable LocalDate returned, int after, @Nullable LocalDate due) {
        SelfEvaluation evaluation = evaluation(round, department(district));
        lies(evaluation, stage, returned, null, after, due);
        return evaluation.id();
    }

    private void lies(
            SelfEvaluation evaluation,
            Stage stage,
            @Nullable LocalDate returned,
            @Nullable Long reviewer,
            int after,
            @Nullable LocalDate due) {
        change(() -> ports().desks()
                .add(new DeskEntry(
                        evaluation.id(),
                        1,
                        evaluation.districtCode(),
                        evaluation.roundId(),
                        evaluation.departmentId(),
                        new Lap(stage, returned, reviewer, due),
                        new DeskEntry.Stay(NOON.plusSeconds(after), null, ""))));
    }

    private List<Long> ids(BoardQuery query, int offset, int limit) {
        return inTransaction(() -> ports().board().page(query, offset, limit)).stream()
                .map(BoardRow::evaluationId)
                .toList();
    }

    private List<BoardRow> page(BoardQuery query) {
        return inTransaction(() -> ports().board().page(query, 0, 100));
    }

    private BoardSums sums(BoardQuery query) {
        return inTransaction(() -> ports().board().sums(query));
    }
}
