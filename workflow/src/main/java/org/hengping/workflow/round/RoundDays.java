package org.hengping.workflow.round;

import static org.hengping.workflow.round.PreflightLine.error;
import static org.hengping.workflow.round.PreflightLine.warning;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hengping.core.overdue.WorkCalendar;
import org.hengping.core.round.DueDays;

/** What is wrong, or will surprise, about the days of a round. */
record RoundDays(WorkCalendar calendar, LocalDate today) {

    /** Errors of a proposal: days missing, out of order or in the past. */
    List<PreflightLine> errors(RoundProposal proposal) {
        if (!proposal.daysGiven()) {
            return List.of(error(PreflightMend.HERE, "roundCheck.daysMissing"));
        }
        LocalDate opens = java.util.Objects.requireNonNull(proposal.opensOn());
        LocalDate first = java.util.Objects.requireNonNull(proposal.toHead());
        List<LocalDate> days = Stream.of(opens, first, proposal.toFinance(), proposal.decision())
                .map(java.util.Objects::requireNonNull)
                .toList();
        if (!days.equals(days.stream().sorted().toList())) {
            return List.of(error(PreflightMend.HERE, "roundCheck.daysOrder"));
        }
        return past(first);
    }

    List<PreflightLine> past(LocalDate first) {
        return first.isBefore(today) ? List.of(error(PreflightMend.HERE, "roundCheck.daysPast", first)) : List.of();
    }

    /** Years whose holidays are unknown, and due days that are no working days. */
    List<PreflightLine> warnings(DueDays due) {
        Set<Integer> years = new LinkedHashSet<>();
        days(due).forEach(day -> years.add(day.getYear()));
        Stream<PreflightLine> unknown = years.stream()
                .filter(year -> !calendar.knows(year))
                .map(year -> warning(PreflightMend.CALENDAR, "roundCheck.calendarUnknown", String.valueOf(year)));
        Stream<PreflightLine> moved = days(due)
                .distinct()
                .filter(day -> !calendar.working(day))
                .map(day -> warning(PreflightMend.HERE, "roundCheck.dayMoves", day, calendar.onOrAfter(day)));
        return Stream.concat(unknown, moved).toList();
    }

    private static Stream<LocalDate> days(DueDays due) {
        return Stream.of(due.toHead(), due.toFinance(), due.decision());
    }
}
