package org.hengping.workflow.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengping.core.overdue.BoardQuery;
import org.hengping.core.overdue.BoardRows;
import org.hengping.core.overdue.Urgency;
import org.hengping.core.overdue.WorkCalendar;
import org.hengping.core.round.EvaluationRound;
import org.springframework.stereotype.Component;

/** Which round people mean when they name none: one that has just been opened must not hide who is late in the one before. */
@Component
class RunningRounds {

    private final BoardRows board;
    private final Clock clock;

    RunningRounds(BoardRows board, Clock clock) {
        this.board = board;
        this.clock = clock;
    }

    /**
     * How many are late in each running round that has any, by the round's id.
     *
     * @param all rounds of one district, the latest first
     */
    Map<Long, Integer> late(String district, List<EvaluationRound> all, WorkCalendar calendar) {
        return count(district, all, calendar, Urgency.LATE);
    }

    /**
     * The running round with the most late forms; where none is late, the earliest one that still has forms under way, else the latest.
     *
     * @param late as {@link #late} counted them
     */
    Optional<EvaluationRound> current(
            String district, List<EvaluationRound> all, WorkCalendar calendar, Map<Long, Integer> late) {
        Map<Long, Integer> pressing = late.isEmpty() ? count(district, all, calendar, Urgency.UNDER_WAY) : late;
        Comparator<EvaluationRound> earliest =
                Comparator.comparing(EvaluationRound::fiscalYear).reversed();
        Comparator<EvaluationRound> most = Comparator.comparing(round -> late.getOrDefault(round.id(), 0));
        return all.stream()
                .filter(round -> pressing.containsKey(round.id()))
                .max(most.thenComparing(earliest))
                .or(() -> all.stream().findFirst());
    }

    private Map<Long, Integer> count(
            String district, List<EvaluationRound> all, WorkCalendar calendar, Urgency urgency) {
        Set<Long> running = all.stream()
                .filter(round -> !round.closed())
                .map(EvaluationRound::id)
                .collect(Collectors.toSet());
        return running.isEmpty()
                ? Map.of()
                : board.byRound(urgency.of(BoardQuery.of(district, running), calendar, LocalDate.now(clock)));
    }
}
