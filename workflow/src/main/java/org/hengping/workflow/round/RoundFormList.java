package org.hengping.workflow.round;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.overdue.DeskEntries;
import org.hengping.core.overdue.DeskEntry;
import org.hengping.core.overdue.Lap;
import org.hengping.core.overdue.WorkCalendar;
import org.hengping.core.overdue.WorkCalendars;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.round.EvaluationRound;
import org.hengping.workflow.gate.Desks;
import org.hengping.workflow.gate.RoundAuthority;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms of a round as a list: on whose desk each lies, until when, and how late it is. */
@Component
class RoundFormList {

    private final SelfEvaluations evaluations;
    private final DeskEntries desks;
    private final Departments departments;
    private final WorkCalendars calendars;
    private final RoundAuthority authority;
    private final Clock clock;

    RoundFormList(
            SelfEvaluations evaluations,
            DeskEntries desks,
            Departments departments,
            WorkCalendars calendars,
            RoundAuthority authority,
            Clock clock) {
        this.evaluations = evaluations;
        this.desks = desks;
        this.departments = departments;
        this.calendars = calendars;
        this.authority = authority;
        this.clock = clock;
    }

    /** By the names of their departments. */
    List<RoundForm> of(EvaluationRound round) {
        String district = round.districtCode();
        Map<Long, Department> named = departments.all(district).stream().collect(toMap(Department::id, identity()));
        Map<Long, DeskEntry> open = desks.openOf(district, round.id()).stream()
                .collect(toMap(DeskEntry::evaluationId, identity(), (one, other) -> one));
        WorkCalendar calendar = calendars.find(district);
        Desks seats = authority.desks(district);
        LocalDate today = LocalDate.now(clock);
        return evaluations.ofRound(district, round.id()).stream()
                .map(evaluation -> form(
                        evaluation,
                        Objects.requireNonNull(named.get(evaluation.departmentId())),
                        open.get(evaluation.id()),
                        seats,
                        due -> round.closed() ? 0 : calendar.late(due, today)))
                .sorted(Comparator.comparing(form -> form.department().name()))
                .toList();
    }

    private static RoundForm form(
            SelfEvaluation evaluation,
            Department whose,
            @Nullable DeskEntry open,
            Desks seats,
            ToIntFunction<LocalDate> late) {
        Lap lap = open == null ? null : open.lap();
        LocalDate due = lap == null ? null : lap.dueOn();
        boolean returned = lap != null && lap.returnedOn() != null;
        return new RoundForm(
                evaluation, whose, seats.of(evaluation), returned, due, due == null ? 0 : late.applyAsInt(due));
    }
}
