package org.hengping.workflow.board;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.People;
import org.hengping.core.overdue.BoardRow;
import org.hengping.core.overdue.WorkCalendar;
import org.hengping.core.overdue.WorkCalendars;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.round.EvaluationRound;
import org.hengping.workflow.gate.Desks;
import org.springframework.stereotype.Component;

/** Makes tasks for people out of rows of the board: with the form, the department, the days by the calendar, and whose desk it is. */
@Component
class TaskList {

    private final SelfEvaluations evaluations;
    private final Departments departments;
    private final WorkCalendars calendars;
    private final Clock clock;

    TaskList(SelfEvaluations evaluations, Departments departments, WorkCalendars calendars, Clock clock) {
        this.evaluations = evaluations;
        this.departments = departments;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** In the order of the rows, all of one district. */
    List<Task> tasks(List<BoardRow> rows, Map<Long, EvaluationRound> rounds, Desks desks) {
        if (rows.isEmpty()) {
            return List.of();
        }
        String district = rows.getFirst().districtCode();
        WorkCalendar calendar = calendars.find(district);
        Map<Long, Department> named = named(district);
        Map<Long, SelfEvaluation> forms =
                forms(district, rows.stream().map(BoardRow::evaluationId).collect(toSet()));
        return rows.stream()
                .map(row -> task(
                        row,
                        Objects.requireNonNull(forms.get(row.evaluationId())),
                        Objects.requireNonNull(named.get(row.departmentId())),
                        Objects.requireNonNull(rounds.get(row.roundId())),
                        calendar,
                        desks))
                .toList();
    }

    /** The departments of forms, by the forms' ids. */
    Map<Long, Department> departments(String district, Set<Long> evaluationIds) {
        Map<Long, Department> named = named(district);
        return evaluations.of(district, evaluationIds).stream()
                .collect(toMap(SelfEvaluation::id, form -> Objects.requireNonNull(named.get(form.departmentId()))));
    }

    WorkCalendar calendar(String district) {
        return calendars.find(district);
    }

    /** The latest due day, as set, that is late today. */
    LocalDate lateBound(EvaluationRound round) {
        return calendar(round.districtCode()).lateBound(today(round), 1);
    }

    private Task task(
            BoardRow row,
            SelfEvaluation form,
            Department department,
            EvaluationRound round,
            WorkCalendar calendar,
            Desks desks) {
        LocalDate dueOn = row.dueOn() == null ? null : calendar.onOrAfter(row.dueOn());
        return new Task(
                form,
                department,
                round,
                row.since(),
                dueOn,
                dueOn == null ? 0 : calendar.between(dueOn, today(round)),
                desks.seats(row.stage(), row.departmentId(), row.reviewerId()).stream()
                        .map(People.DutyHolder::person)
                        .toList(),
                row.returnedOn() != null);
    }

    /** In a closed round the clocks stand still since that day. */
    private LocalDate today(EvaluationRound round) {
        return round.closedOn() == null ? LocalDate.now(clock) : round.closedOn();
    }

    private Map<Long, SelfEvaluation> forms(String district, Set<Long> ids) {
        return evaluations.of(district, ids).stream().collect(toMap(SelfEvaluation::id, identity()));
    }

    private Map<Long, Department> named(String district) {
        return departments.all(district).stream().collect(toMap(Department::id, identity()));
    }
}
