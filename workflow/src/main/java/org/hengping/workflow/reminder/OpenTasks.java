package org.hengping.workflow.reminder;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.People;
import org.hengping.core.organization.People.DutyHolder;
import org.hengping.core.overdue.DeskEntries;
import org.hengping.core.overdue.DeskEntry;
import org.hengping.core.overdue.Ladder;
import org.hengping.core.overdue.Reminder;
import org.hengping.core.overdue.WorkCalendar;
import org.hengping.core.overdue.WorkCalendars;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.workflow.gate.Desks;
import org.springframework.stereotype.Component;

/** What is to be done by a day, by the clock ledger, with the people at whose desk it lies. Reads nothing else. */
@Component
class OpenTasks {

    private final EvaluationRounds rounds;
    private final DeskEntries desks;
    private final Departments departments;
    private final People people;
    private final WorkCalendars calendars;

    OpenTasks(
            EvaluationRounds rounds,
            DeskEntries desks,
            Departments departments,
            People people,
            WorkCalendars calendars) {
        this.rounds = rounds;
        this.desks = desks;
        this.departments = departments;
        this.people = people;
        this.calendars = calendars;
    }

    /** The tasks of the open rounds by their forms, the earliest due day first. */
    Map<Long, OpenTask> of(String district, LocalDate today) {
        Desks seats = new Desks(people.holders(district, today));
        WorkCalendar calendar = calendars.find(district);
        Map<Long, Department> named = departments.all(district).stream().collect(toMap(Department::id, identity()));
        return rounds.all(district).stream()
                .filter(round -> !round.closed())
                .flatMap(round -> tasks(round, today, calendar, named, seats))
                .sorted(Comparator.comparing((OpenTask open) -> open.task().dueOn())
                        .thenComparing(open -> open.task().evaluationId()))
                .collect(
                        toMap(open -> open.task().evaluationId(), identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private Stream<OpenTask> tasks(
            EvaluationRound round, LocalDate today, WorkCalendar calendar, Map<Long, Department> named, Desks seats) {
        return desks.openOf(round.districtCode(), round.id()).stream()
                .flatMap(entry -> Optional.ofNullable(entry.dueOn()).stream()
                        .map(calendar::onOrAfter)
                        .map(dueOn -> new OpenTask(
                                task(entry, dueOn, round, named, Ladder.distance(dueOn, today, calendar)),
                                seats.seats(entry.stage(), entry.departmentId(), entry.reviewerId()).stream()
                                        .map(DutyHolder::person)
                                        .toList())));
    }

    private static Reminder.Task task(
            DeskEntry entry, LocalDate dueOn, EvaluationRound round, Map<Long, Department> named, int distance) {
        return new Reminder.Task(
                entry.evaluationId(),
                entry.sequence(),
                Objects.requireNonNull(named.get(entry.departmentId())).shortName(),
                round.fiscalYear(),
                entry.stage(),
                entry.from(),
                dueOn,
                distance);
    }

    /** What the ladder brings up on a day, for each person not among those who have had it. */
    List<Digest> digests(String district, Ladder ladder, LocalDate today, Set<Long> had) {
        WorkCalendar calendar = calendars.find(district);
        Map<Long, Digest> digests = new LinkedHashMap<>();
        of(district, today).values().stream()
                .filter(open -> ladder.due(open.task().dueOn(), today, calendar))
                .forEach(open -> open.desk().stream()
                        .filter(person -> !had.contains(person.id()))
                        .forEach(person -> digests.computeIfAbsent(person.id(), id -> Digest.empty(person))
                                .tasks()
                                .add(open.task())));
        return List.copyOf(digests.values());
    }
}
