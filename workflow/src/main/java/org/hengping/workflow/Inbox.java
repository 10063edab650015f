package org.hengping.workflow;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.HistoryEntries;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.Stage;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a person (待办), what the person did (已办), and what is on its way (我发起的). */
@Service
@Transactional(readOnly = true)
public class Inbox {

    private final SelfEvaluations evaluations;
    private final EvaluationRounds rounds;
    private final Departments departments;
    private final People people;
    private final HistoryEntries history;
    private final Clock clock;

    Inbox(
            SelfEvaluations evaluations,
            EvaluationRounds rounds,
            Departments departments,
            People people,
            HistoryEntries history,
            Clock clock) {
        this.evaluations = evaluations;
        this.rounds = rounds;
        this.departments = departments;
        this.people = people;
        this.history = history;
        this.clock = clock;
    }

    /** What waits for this person now, the earliest due day first. */
    public List<Task> waiting(long by) {
        return tasks(person(by)).stream()
                .filter(task -> task.dueOn() != null && !task.round().closed())
                .filter(task -> task.desk().stream().anyMatch(holder -> holder.id() == by))
                .toList();
    }

    /** The person's own acts, the latest first, at most 50. */
    public List<Done> done(long by) {
        Person person = person(by);
        Map<Long, Long> departmentOf = rounds.all(person.districtCode()).stream()
                .flatMap(round -> evaluations.ofRound(person.districtCode(), round.id()).stream())
                .collect(toMap(SelfEvaluation::id, SelfEvaluation::departmentId));
        Map<Long, Department> named = named(person.districtCode());
        return history.by(person.districtCode(), by, 50).stream()
                .map(entry ->
                        new Done(entry, Objects.requireNonNull(named.get(departmentOf.get(entry.evaluationId())))))
                .toList();
    }

    /**
     * What the person started: the forms of the person's departments that lie on another desk. What is finished is shown until the next
     * round has opened.
     */
    public List<Task> started(long by) {
        Person person = person(by);
        Optional<EvaluationRound> latest =
                rounds.all(person.districtCode()).stream().findFirst();
        Desks desks = Desks.today(people, person.districtCode(), clock);
        return tasks(person).stream()
                .filter(task -> task.evaluation().stage() != Stage.DRAFT)
                .filter(task -> !task.evaluation().stage().done() || latest.equals(Optional.of(task.round())))
                .filter(task ->
                        desks.of(Role.PREPARER, task.evaluation()).stream().anyMatch(holder -> holder.id() == by))
                .toList();
    }

    /** The latest round at a glance; for finance officers, administrators and auditors. */
    public Optional<Overview> overview(long by) {
        Person person = person(by);
        boolean entitled = Desks.today(people, person.districtCode(), clock)
                .holds(by, Role.FINANCE_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR);
        return entitled
                ? rounds.all(person.districtCode()).stream().findFirst().map(round -> overview(person, round))
                : Optional.empty();
    }

    private Overview overview(Person person, EvaluationRound round) {
        List<Task> tasks = tasks(person).stream()
                .filter(task -> task.round().id() == round.id())
                .toList();
        Map<Stage, Integer> byStage = new EnumMap<>(Stage.class);
        tasks.stream()
                .filter(task -> !task.evaluation().exempt())
                .forEach(task -> byStage.merge(task.evaluation().stage(), 1, Integer::sum));
        int exempt =
                (int) tasks.stream().filter(task -> task.evaluation().exempt()).count();
        return new Overview(round, byStage, exempt, tasks);
    }

    private List<Task> tasks(Person person) {
        String district = person.districtCode();
        Desks desks = Desks.today(people, district, clock);
        Map<Long, Department> named = named(district);
        return rounds.all(district).stream()
                .flatMap(round -> {
                    Map<Long, Instant> since = history.latest(district, round.id());
                    return evaluations.ofRound(district, round.id()).stream()
                            .map(evaluation -> task(evaluation, round, named, since, desks));
                })
                .sorted(Comparator.comparing(Task::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Task::since)
                        .thenComparing(task -> task.evaluation().id()))
                .toList();
    }

    private static Task task(
            SelfEvaluation evaluation,
            EvaluationRound round,
            Map<Long, Department> named,
            Map<Long, Instant> since,
            Desks desks) {
        return new Task(
                evaluation,
                Objects.requireNonNull(named.get(evaluation.departmentId())),
                round,
                since.getOrDefault(evaluation.id(), Instant.EPOCH),
                evaluation.exempt()
                        ? null
                        : evaluation.stage().dueOn(round.dueOn()).orElse(null),
                desks.of(evaluation),
                evaluation.stage() == Stage.DRAFT && evaluation.version() > 0);
    }

    private Map<Long, Department> named(String district) {
        return departments.all(district).stream().collect(toMap(Department::id, identity()));
    }

    private Person person(long by) {
        return people.find(by).orElseThrow(Refusal.NotFound::new);
    }

    /**
     * A form on a desk.
     *
     * @param since when it came to its stage
     * @param dueOn last day of its step; {@code null} where the work is done
     * @param desk who can act on it now; empty where nobody holds the duty
     * @param returned whether it came back to the preparer
     */
    public record Task(
            SelfEvaluation evaluation,
            Department department,
            EvaluationRound round,
            Instant since,
            @Nullable LocalDate dueOn,
            List<Person> desk,
            boolean returned) {}

    /** An act of the person, with the department it was about. */
    public record Done(HistoryEntry entry, Department department) {}

    /** A round at a glance; {@code tasks} holds every evaluation of it, {@code exempt} ones apart. */
    public record Overview(EvaluationRound round, Map<Stage, Integer> byStage, int exempt, List<Task> tasks) {}
}
