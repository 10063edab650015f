package org.hengping.ui.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hengping.core.overdue.Step;
import org.hengping.core.overdue.Urgency;
import org.hengping.core.overdue.WorkingHours;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.Stage;
import org.hengping.workflow.board.Board;
import org.hengping.workflow.board.BoardFilter;
import org.hengping.workflow.board.BoardLine;
import org.hengping.workflow.board.Inbox;
import org.hengping.workflow.board.Overseeing;
import org.hengping.workflow.board.Task;
import org.hengping.workflow.road.Consulting;
import org.hengping.workflow.road.DisclosureReading;
import org.hengping.workflow.round.RoundOverseeing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole demonstration, written on days of every kind, as the board, the badges and the lists show it then. */
class DemoDaysTest {

    private static final BoardFilter ALL = BoardFilter.LATE.with(Urgency.UNDER_WAY);

    private static DemoServer server;

    @BeforeAll
    static void start() {
        server = new DemoServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01T00:05, a holiday",
        "2025-02-05T09:00, the first day after the Spring Festival",
        "2025-10-09T08:00, the first day after eight days off",
        "2026-01-04T10:00, a Sunday that is worked",
        "2026-02-14T10:00, a Saturday that is worked",
        "2026-02-18T12:00, amid the Spring Festival",
        "2026-02-24T09:30, the first day after it",
        "2026-03-01T10:00, a Sunday after a worked Saturday",
        "2026-06-10T10:00, a Wednesday of the season",
        "2026-10-08T09:30, the first day after the National Day",
        "2026-12-31T23:50, shortly before midnight and a new year",
        "2027-01-01T00:00, a year without data",
        "2027-12-31T17:00, at the end of it"
    })
    void some_are_early_some_are_due_and_some_are_late(LocalDateTime now, String why) {
        server.startAt(now);

        theBoard();
        theListsAndBadges();
        theRecord(now);
        lastYear();
        assertThat(LocalDateTime.now(server.get(Clock.class))).isBetween(now, now.plusMinutes(1));
    }

    private static void theBoard() {
        Board board = server.get(Overseeing.class).board(finance(), ALL).orElseThrow();

        assertThat(board.sums().total()).isEqualTo(24);
        assertThat(board.sums().at(Stage.APPROVED)).isEqualTo(3);
        assertThat(board.count(Step.DRAFTING, Urgency.UNDER_WAY)).isEqualTo(6);
        assertThat(board.count(Step.RESUBMITTING, Urgency.UNDER_WAY)).isEqualTo(3);
        assertThat(board.count(Step.WITH_HEAD, Urgency.UNDER_WAY)).isEqualTo(3);
        assertThat(board.count(Step.WITH_FINANCE, Urgency.UNDER_WAY)).isEqualTo(9);
        assertThat(board.count(null, Urgency.LATE_TO_3)).isEqualTo(3);
        assertThat(board.count(null, Urgency.LATE_TO_10)).isEqualTo(4);
        assertThat(board.count(Step.WITH_HEAD, Urgency.DUE_TODAY)).isEqualTo(3);
        assertThat(board.count(null, Urgency.DUE_WITHIN_3)).isEqualTo(5);
        assertThat(board.count(null, Urgency.IN_TIME)).isEqualTo(14);
        assertThat(board.longest(null)).isEqualTo(6);
    }

    private static void theListsAndBadges() {
        Inbox inbox = server.get(Inbox.class);

        assertThat(server.get(Overseeing.class).late(finance())).isEqualTo(7);
        assertThat(inbox.overview(finance()).orElseThrow().late()).isEqualTo(7);
        assertThat(waiting("preparer")).containsExactly(6);
        assertThat(waiting("mz-preparer")).containsExactly(5);
        assertThat(waiting("ny-preparer")).containsExactly(-3);
        assertThat(waiting("jy-head")).containsExactly(0);
        assertThat(waiting("finance"))
                .as("the first officer's share of what lies with finance")
                .isNotEmpty()
                .containsOnly(-5);
    }

    private static void theRecord(LocalDateTime now) {
        List<BoardLine> lines = server.get(Overseeing.class).lines(finance(), ALL, 0, 50);
        var calendar = server.get(RoundOverseeing.class).calendar(finance());

        for (BoardLine line : lines) {
            List<HistoryEntry> history = server.get(Consulting.class)
                    .open(finance(), line.row().evaluationId())
                    .history();
            List<Instant> times = history.stream().map(HistoryEntry::at).toList();
            assertThat(times).isSorted().allMatch(at -> WorkingHours.USUAL.open(local(at), calendar));
            assertThat(local(times.getLast())).isBefore(now);
            assertThat(history).allMatch(HistoryEntry::intact);
        }
        assertThat(lines.stream()
                        .map(BoardLine::last)
                        .filter(Objects::nonNull)
                        .map(last -> WorkingHours.USUAL.open(local(last.at()), calendar)))
                .containsExactly(true, true, true);
    }

    private static void lastYear() {
        int fiscalYear = DemoPlan.fiscalYear(LocalDate.now(server.get(Clock.class)));

        assertThat(server.get(DisclosureReading.class).published(finance()).stream()
                        .collect(Collectors.groupingBy(one -> one.fiscalYear(), Collectors.counting())))
                .containsOnlyKeys(fiscalYear - 1)
                .containsValue(3L);
    }

    /** Working days late, or left where below 0, of what waits for a person. */
    private static List<Integer> waiting(String login) {
        return server.get(Inbox.class).waiting(server.person(login)).stream()
                .map(Task::workingDays)
                .toList();
    }

    private static long finance() {
        return server.person("finance");
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, server.get(Clock.class).getZone());
    }
}
