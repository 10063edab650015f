package org.hengping.workflow.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.People.DutyHolder;
import org.hengping.core.organization.Role;
import org.hengping.core.overdue.BoardQuery;
import org.hengping.core.overdue.BoardRow;
import org.hengping.core.overdue.BoardRows;
import org.hengping.core.overdue.LastReminder;
import org.hengping.core.overdue.Reminders;
import org.hengping.core.overdue.WorkCalendar;
import org.hengping.core.overdue.WorkCalendars;
import org.hengping.core.review.Refusal;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.workflow.gate.Authority;
import org.hengping.workflow.gate.Desks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Watching over a round (逾期督办): who is late, and on whose desk. For finance officers, administrators and auditors. */
@Service
@Transactional(readOnly = true)
public class Overseeing {

    private final BoardRows board;
    private final EvaluationRounds rounds;
    private final RunningRounds running;
    private final WorkCalendars calendars;
    private final Reminders reminders;
    private final Departments departments;
    private final Clock clock;
    private final Authority authority;

    Overseeing(
            BoardRows board,
            EvaluationRounds rounds,
            RunningRounds running,
            WorkCalendars calendars,
            Reminders reminders,
            Departments departments,
            Clock clock,
            Authority authority) {
        this.board = board;
        this.rounds = rounds;
        this.running = running;
        this.calendars = calendars;
        this.reminders = reminders;
        this.departments = departments;
        this.clock = clock;
        this.authority = authority;
    }

    /**
     * The board with all its counts; empty where the district has had no round yet.
     *
     * @throws Refusal.NotPermitted for people who only see their own forms
     * @throws Refusal.NotFound where the district has no such round
     */
    public Optional<Board> board(long by, BoardFilter filter) {
        String district = entitled(by).person().districtCode();
        List<EvaluationRound> all = rounds.all(district);
        WorkCalendar calendar = calendars.find(district);
        Map<Long, Integer> late = running.late(district, all, calendar);
        return chosen(all, filter.roundId(), () -> running.current(district, all, calendar, late))
                .map(round -> {
                    BoardQuery asked = BoardQuery.of(district, Set.of(round.id()))
                            .in(filter.group())
                            .called(filter.typed());
                    return new Board(
                            departments.district(district).orElseThrow(),
                            round,
                            new BoardChoice(all, late, board.groups(district)),
                            asOf(round),
                            calendar,
                            asked,
                            board.sums(asked));
                });
    }

    /** The lines that the filter leaves, the most urgent first; as many as the board counts. */
    public List<BoardLine> lines(long by, BoardFilter filter, int offset, int limit) {
        String district = entitled(by).person().districtCode();
        List<EvaluationRound> all = rounds.all(district);
        WorkCalendar calendar = calendars.find(district);
        return chosen(
                        all,
                        filter.roundId(),
                        () -> running.current(district, all, calendar, running.late(district, all, calendar)))
                .map(round -> lines(round, filter, calendar, offset, limit))
                .orElse(List.of());
    }

    /** How many are late in the round that the board opens with: the number of the badge; 0 for people without the board. */
    public int late(long by) {
        Actor actor = authority.actor(by);
        String district = actor.person().districtCode();
        if (!mayLook(actor)) {
            return 0;
        }
        List<EvaluationRound> all = rounds.all(district);
        WorkCalendar calendar = calendars.find(district);
        Map<Long, Integer> late = running.late(district, all, calendar);
        return running.current(district, all, calendar, late)
                .map(round -> late.getOrDefault(round.id(), 0))
                .orElse(0);
    }

    private List<BoardLine> lines(
            EvaluationRound round, BoardFilter filter, WorkCalendar calendar, int offset, int limit) {
        BoardQuery asked = BoardQuery.of(round.districtCode(), Set.of(round.id()))
                .in(filter.group())
                .called(filter.typed());
        BoardQuery narrowed =
                filter.urgency().of(filter.step() == null ? asked : asked.at(filter.step()), calendar, asOf(round));
        List<BoardRow> rows = board.page(narrowed, offset, limit);
        Desks desks = authority.desks(round.districtCode());
        Map<Long, LastReminder> last = reminders.last(
                round.districtCode(), rows.stream().map(BoardRow::evaluationId).toList());
        return rows.stream()
                .map(row -> line(row, desks, calendar, asOf(round), last.get(row.evaluationId())))
                .toList();
    }

    private static BoardLine line(
            BoardRow row, Desks desks, WorkCalendar calendar, LocalDate on, @Nullable LastReminder last) {
        LocalDate due = calendar.onOrAfter(Objects.requireNonNull(row.dueOn()));
        List<BoardSeat> desk = desks.seats(row.stage(), row.departmentId(), row.reviewerId()).stream()
                .map(holder -> seat(holder, row))
                .toList();
        return new BoardLine(row, row.step().orElseThrow(), desk, due, calendar.between(due, on), last);
    }

    private static BoardSeat seat(DutyHolder holder, BoardRow row) {
        String absent = holder.onBehalfOf() == null ? "" : holder.onBehalfOf().name();
        boolean tookOver = Objects.equals(row.reviewerId(), Desks.whose(holder));
        return new BoardSeat(
                holder.person().id(), holder.person().name(), holder.person().phone(), absent, tookOver);
    }

    /** The day late counts as of. */
    private LocalDate asOf(EvaluationRound round) {
        return round.lateAsOf(LocalDate.now(clock));
    }

    private static Optional<EvaluationRound> chosen(
            List<EvaluationRound> all, @Nullable Long id, Supplier<Optional<EvaluationRound>> otherwise) {
        return id == null
                ? otherwise.get()
                : Optional.of(all.stream()
                        .filter(round -> round.id() == id)
                        .findFirst()
                        .orElseThrow(Refusal.NotFound::new));
    }

    private Actor entitled(long by) {
        Actor actor = authority.actor(by);
        if (!mayLook(actor)) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.boardNotYours"));
        }
        return actor;
    }

    private static boolean mayLook(Actor actor) {
        return actor.is(Role.FINANCE_OFFICER, Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR);
    }
}
