package org.hengping.workflow.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Role;
import org.hengping.core.overdue.Step;
import org.hengping.core.overdue.Urgency;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.Stage;
import org.hengping.workflow.FebruaryTests;
import org.hengping.workflow.Granting;
import org.hengping.workflow.Office;
import org.hengping.workflow.OnH2;
import org.hengping.workflow.deadline.ExtensionRequest;
import org.hengping.workflow.deadline.ExtensionRequests;
import org.hengping.workflow.office.Staffing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk board on a real database, around the Spring Festival of 2026; the round's days are 02-13, 02-27 and 03-13. */
class OverseeingTest extends FebruaryTests implements OnH2 {

    private static final BoardFilter ALL = BoardFilter.LATE.with(Urgency.UNDER_WAY);

    @ParameterizedTest
    @CsvSource({
        "DRAFT, DRAFTING, 填报人, 2026-02-13, 2026-02-12, -1",
        "DRAFT, DRAFTING, 填报人, 2026-02-13, 2026-02-13, 0",
        "DRAFT, DRAFTING, 填报人, 2026-02-13, 2026-02-14, 1",
        "DRAFT, DRAFTING, 填报人, 2026-02-13, 2026-02-24, 2",
        "HEAD_REVIEW, WITH_HEAD, 负责人、副职, 2026-02-27, 2026-02-26, -1",
        "HEAD_REVIEW, WITH_HEAD, 负责人、副职, 2026-02-27, 2026-02-28, 1",
        "HEAD_REVIEW, WITH_HEAD, 负责人、副职, 2026-02-27, 2026-03-02, 2",
        "FINANCE_REVIEW, WITH_FINANCE, 审核人, 2026-03-13, 2026-03-13, 0",
        "FINANCE_REVIEW, WITH_FINANCE, 审核人, 2026-03-13, 2026-03-16, 1"
    })
    void a_line_says_step_desk_since_due_and_days(
            Stage stage, Step step, String names, LocalDate due, LocalDate on, int distance) {
        town.at(stage);
        now(on.getMonthValue(), on.getDayOfMonth());

        BoardLine line = line(ALL);

        assertThat(line.step()).isEqualTo(step);
        assertThat(line.desk()).extracting(BoardSeat::name).containsExactly(names.split("、"));
        assertThat(line.row().since()).isEqualTo(entry().from());
        assertThat(line.dueOn()).isEqualTo(due);
        assertThat(line.distance()).isEqualTo(distance);
        assertThat(line.late()).isEqualTo(distance > 0);
        assertThat(line.last()).isNull();
        assertThat(overseeing().board(town.officer(), ALL).orElseThrow().count(step, Urgency.LATE) > 0)
                .isEqualTo(distance > 0);
    }

    @Test
    void a_returned_form_runs_on_its_own_clock() {
        town.at(Stage.HEAD_REVIEW);
        now(2, 13);
        head().sendBack(town.head(), town.evaluation(), town.seen(), "请补充");
        now(2, 26);

        assertThat(line(BoardFilter.LATE.at(Step.RESUBMITTING)).distance()).isEqualTo(1);
        assertThat(lines(town.officer(), ALL.at(Step.DRAFTING)))
                .extracting(other -> other.row().evaluationId())
                .doesNotContain(town.evaluation());
    }

    @Test
    void a_delegate_stands_on_the_desk_with_the_name_of_the_absent() {
        town.at(Stage.HEAD_REVIEW);
        Granting.delegate(town, town.head(), town.otherHead(), day(2, 9), day(2, 10));

        assertThat(line(ALL).desk())
                .extracting(BoardSeat::name, BoardSeat::onBehalfOf)
                .contains(tuple("教育负责", "负责人"));
    }

    @Test
    void a_review_that_was_taken_over_lies_with_whoever_took_it() {
        town.at(Stage.FINANCE_REVIEW);
        finance().takeOver(town.chief(), town.evaluation());

        assertThat(line(ALL).desk()).containsExactly(new BoardSeat(town.chief(), "股长", "", "", true));
    }

    @Test
    void a_desk_has_its_phone_and_an_empty_one_is_empty() {
        Staffing staffing = office().get(Staffing.class);
        long clerk = staffing.addPerson(
                        town.admin(),
                        "clerk" + district(),
                        "新填报人",
                        "0731-88070001",
                        "",
                        new People.Password("-", false))
                .id();
        staffing.assign(town.admin(), clerk, Role.PREPARER, town.federation().id(), day(2, 10));
        staffing.closeAccount(town.admin(), town.preparer(), day(2, 9));
        assertThat(line(ALL).desk()).extracting(BoardSeat::name).containsExactly("填报人");

        now(2, 10);
        assertThat(line(ALL).desk()).containsExactly(new BoardSeat(clerk, "新填报人", "0731-88070001", "", false));

        staffing.closeAccount(town.admin(), clerk, day(2, 10));
        now(2, 11);
        assertThat(line(ALL).desk()).isEmpty();
    }

    @Test
    void every_count_is_the_number_of_its_lines() {
        town.at(Stage.HEAD_REVIEW);
        now(3, 3);
        for (BoardFilter filter :
                List.of(ALL, ALL.in("党群"), ALL.called("jiaoyu"), ALL.called("区妇联"), ALL.called("无"))) {
            Board board = overseeing().board(town.officer(), filter).orElseThrow();
            for (Urgency urgency : Urgency.values()) {
                counted(board, filter.with(urgency), null);
                for (Step step : Step.values()) {
                    counted(board, filter.with(urgency), step);
                }
            }
        }
        assertThat(lines(town.officer(), BoardFilter.LATE)).hasSize(2);
        assertThat(overseeing().late(town.officer())).isEqualTo(2);
        assertThat(overseeing()
                        .board(town.officer(), BoardFilter.LATE)
                        .orElseThrow()
                        .longest(null))
                .isEqualTo(8);
    }

    @Test
    void an_extension_takes_a_form_off_the_late_ones_at_once() {
        now(2, 26);
        assertThat(lines(town.officer(), BoardFilter.LATE)).hasSize(2);

        extending().grant(town.officer(), town.evaluation(), day(3, 5), "负责人住院");

        assertThat(lines(town.officer(), BoardFilter.LATE)).hasSize(1);
        assertThat(overseeing().late(town.officer())).isEqualTo(1);
        assertThat(line(ALL).dueOn()).isEqualTo(day(3, 5));
    }

    @Test
    void an_exempt_form_leaves_the_board_and_is_counted_apart() {
        now(2, 26);

        exempting().exempt(town.officer(), town.evaluation(), "机构改革撤销");

        Board board = overseeing().board(town.officer(), ALL).orElseThrow();
        assertThat(board.count(null, Urgency.UNDER_WAY)).isEqualTo(1);
        assertThat(board.sums().exempt()).isEqualTo(1);
    }

    @Test
    void administrators_and_auditors_look_on_and_departments_do_not() {
        now(2, 26);

        assertThat(lines(town.admin(), BoardFilter.LATE)).hasSize(2);
        assertThat(lines(town.auditor(), BoardFilter.LATE)).hasSize(2);
        assertThatThrownBy(() -> overseeing().board(town.preparer(), BoardFilter.LATE))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThatThrownBy(() -> lines(town.head(), BoardFilter.LATE)).isInstanceOf(Refusal.NotPermitted.class);
        assertThat(overseeing().late(town.preparer())).isZero();
        assertThatThrownBy(() -> extending().grant(town.auditor(), town.evaluation(), day(3, 5), "不可"))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThatThrownBy(() -> exempting().exempt(town.auditor(), town.evaluation(), "不可"))
                .isInstanceOf(Refusal.NotPermitted.class);
    }

    @Test
    void another_district_is_out_of_sight() {
        now(2, 26);
        Office.Town other = office().town();

        assertThat(overseeing().late(other.officer())).isZero();
        assertThat(lines(other.officer(), ALL))
                .extracting(line -> line.row().districtCode())
                .containsOnly(other.federation().districtCode());
        assertThatThrownBy(() -> lines(other.officer(), ALL.of(round().id()))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void a_request_for_more_time_waits_with_its_department_and_day() {
        requesting().request(town.preparer(), town.evaluation(), day(3, 5), "数据未结账");

        List<ExtensionRequest> waiting = office().get(ExtensionRequests.class).waiting(town.officer());

        assertThat(waiting).hasSize(1);
        assertThat(waiting.getFirst().department().shortName()).isEqualTo("区妇联");
        assertThat(waiting.getFirst().dueOn()).isEqualTo(day(2, 13));
        assertThat(waiting.getFirst().wanted()).isEqualTo(day(3, 5));
        assertThat(office().get(ExtensionRequests.class).waiting(town.preparer()))
                .isEmpty();
    }

    @Test
    void opening_the_board_costs_the_same_few_statements() {
        now(2, 26);
        JdbcClient jdbc = office().get(JdbcClient.class);
        jdbc.sql("SET QUERY_STATISTICS TRUE").update();
        try {
            Board opened = overseeing().board(town.officer(), BoardFilter.LATE).orElseThrow();
            lines(town.officer(), BoardFilter.LATE.of(opened.round().id()));
            int statements = jdbc.sql("SELECT SUM(execution_count) FROM INFORMATION_SCHEMA.QUERY_STATISTICS"
                            + " WHERE sql_statement LIKE 'SELECT%' AND sql_statement NOT LIKE '%QUERY_STATISTICS%'")
                    .query(Integer.class)
                    .single();
            assertThat(statements).isLessThanOrEqualTo(21);
        } finally {
            jdbc.sql("SET QUERY_STATISTICS FALSE").update();
        }
    }

    private void counted(Board board, BoardFilter filter, @Nullable Step step) {
        assertThat(board.count(step, filter.urgency()))
                .as("%s %s", filter, step)
                .isEqualTo(lines(town.officer(), filter.at(step)).size());
    }

    private BoardLine line(BoardFilter filter) {
        return lines(town.officer(), filter).stream()
                .filter(line -> line.row().evaluationId() == town.evaluation())
                .findFirst()
                .orElseThrow();
    }

    private List<BoardLine> lines(long by, BoardFilter filter) {
        return overseeing().lines(by, filter, 0, 100);
    }

    private Overseeing overseeing() {
        return office().get(Overseeing.class);
    }
}
