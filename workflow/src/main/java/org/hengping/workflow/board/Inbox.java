package org.hengping.workflow.board;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.Role;
import org.hengping.core.overdue.BoardQuery;
import org.hengping.core.overdue.BoardRow;
import org.hengping.core.overdue.BoardRows;
import org.hengping.core.overdue.BoardSums;
import org.hengping.core.overdue.WorkCalendar;
import org.hengping.core.review.HistoryEntries;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.Stage;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.workflow.gate.Authority;
import org.hengping.workflow.gate.Desks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for a person (待办), what the person did (已办), and what is on its way (我发起的). Asked with the question of the desk board, so
 * that lists, badges and board agree.
 */
@Service
@Transactional(readOnly = true)
public class Inbox {

    /** More than any district has departments. */
    private static final int ALL = 1_000_000;

    private static final int SHOWN = 200;
    private static final Set<Stage> UNDER_WAY = Set.of(Stage.DRAFT, Stage.HEAD_REVIEW, Stage.FINANCE_REVIEW);
    private static final Set<Stage> HANDED_IN =
            Set.of(Stage.HEAD_REVIEW, Stage.FINANCE_REVIEW, Stage.APPROVED, Stage.DISCLOSED);

    private final BoardRows board;
    private final TaskList list;
    private final EvaluationRounds rounds;
    private final RunningRounds running;
    private final HistoryEntries history;
    private final Authority authority;

    Inbox(
            BoardRows board,
            TaskList list,
            EvaluationRounds rounds,
            RunningRounds running,
            HistoryEntries history,
            Authority authority) {
        this.board = board;
        this.list = list;
        this.rounds = rounds;
        this.running = running;
        this.history = history;
        this.authority = authority;
    }

    /** What waits for this person now, the earliest due day first. */
    public List<Task> waiting(long by) {
        Actor actor = authority.actor(by);
        Map<Long, EvaluationRound> open = open(actor);
        BoardQuery asked = question(actor, open.keySet()).at(UNDER_WAY, null).of(departments(actor));
        Desks desks = desks(actor);
        List<BoardRow> mine = board.page(asked, 0, ALL).stream()
                .filter(row -> desks.seats(row.stage(), row.departmentId(), row.reviewerId()).stream()
                        .anyMatch(seat -> seat.person().id() == by))
                .toList();
        return list.tasks(mine, open, desks);
    }

    /** The person's own acts, the latest first, at most 50. */
    public List<DoneTask> done(long by) {
        String district = authority.actor(by).person().districtCode();
        List<HistoryEntry> acts = history.by(district, by, 50);
        Map<Long, Department> departments = list.departments(
                district, acts.stream().map(HistoryEntry::evaluationId).collect(toSet()));
        return acts.stream()
                .map(entry -> new DoneTask(entry, Objects.requireNonNull(departments.get(entry.evaluationId()))))
                .toList();
    }

    /**
     * What the person started: the forms of the person's departments that lie on another desk. What is finished is shown until the next
     * round has opened.
     */
    public List<Task> started(long by) {
        Actor actor = authority.actor(by);
        Set<Long> own = departments(actor, Role.PREPARER);
        Map<Long, EvaluationRound> open = open(actor);
        Optional<EvaluationRound> latest =
                rounds.all(actor.person().districtCode()).stream().findFirst();
        if (own.isEmpty() || latest.isEmpty()) {
            return List.of();
        }
        List<BoardRow> rows = board
                .page(question(actor, open.keySet()).at(HANDED_IN, null).of(own), 0, ALL)
                .stream()
                .filter(row ->
                        !row.stage().done() || row.roundId() == latest.get().id())
                .toList();
        return list.tasks(rows, open, desks(actor));
    }

    /** The current round at a glance; for finance officers, administrators and auditors. */
    public Optional<InboxOverview> overview(long by) {
        Actor actor = authority.actor(by);
        boolean entitled = actor.is(Role.FINANCE_OFFICER, Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR);
        return entitled ? current(actor).map(round -> overview(actor, round)) : Optional.empty();
    }

    private InboxOverview overview(Actor actor, EvaluationRound round) {
        BoardQuery asked = question(actor, Set.of(round.id()));
        LocalDate bound = list.lateBound(round);
        List<BoardRow> first = board.page(asked, 0, SHOWN);
        BoardSums sums = board.sums(asked);
        return new InboxOverview(
                round,
                sums,
                sums.of(asked.due(null, bound)),
                list.tasks(first, Map.of(round.id(), round), desks(actor)));
    }

    private Map<Long, EvaluationRound> open(Actor actor) {
        return rounds.all(actor.person().districtCode()).stream()
                .filter(round -> !round.closed())
                .collect(toMap(EvaluationRound::id, identity()));
    }

    private Optional<EvaluationRound> current(Actor actor) {
        String district = actor.person().districtCode();
        List<EvaluationRound> all = rounds.all(district);
        WorkCalendar calendar = list.calendar(district);
        return running.current(district, all, calendar, running.late(district, all, calendar));
    }

    /** The departments of a person's own duties; {@code null} for finance officers, who may be asked about any. */
    private static @Nullable Set<Long> departments(Actor actor) {
        return actor.is(Role.FINANCE_OFFICER) ? null : departments(actor, Role.PREPARER, Role.DEPARTMENT_HEAD);
    }

    private static Set<Long> departments(Actor actor, Role... roles) {
        return actor.duties().stream()
                .filter(duty -> List.of(roles).contains(duty.role()) && duty.departmentId() != null)
                .map(Duty::departmentId)
                .collect(toSet());
    }

    private Desks desks(Actor actor) {
        return authority.desks(actor.person().districtCode());
    }

    private static BoardQuery question(Actor actor, Set<Long> inRounds) {
        return BoardQuery.of(actor.person().districtCode(), inRounds);
    }
}
