package org.hengping.workflow.round;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.overdue.DeskEntries;
import org.hengping.core.overdue.DeskEntry;
import org.hengping.core.overdue.Lap;
import org.hengping.core.overdue.WorkCalendar;
import org.hengping.core.overdue.WorkCalendars;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.core.round.RoundPart.Kind;
import org.hengping.core.round.RoundPart.Progress;
import org.hengping.core.round.RoundParts;
import org.hengping.workflow.gate.Desks;
import org.hengping.workflow.gate.RoundAuthority;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rounds of a district as lists; for finance officers, administrators and auditors. */
@Service
@Transactional(readOnly = true)
public class RoundOverseeing {

    private final EvaluationRounds rounds;
    private final RoundParts parts;
    private final SelfEvaluations evaluations;
    private final DeskEntries desks;
    private final Departments departments;
    private final People people;
    private final WorkCalendars calendars;
    private final RoundAuthority authority;
    private final Clock clock;

    RoundOverseeing(
            EvaluationRounds rounds,
            RoundParts parts,
            SelfEvaluations evaluations,
            DeskEntries desks,
            Departments departments,
            People people,
            WorkCalendars calendars,
            RoundAuthority authority,
            Clock clock) {
        this.rounds = rounds;
        this.parts = parts;
        this.evaluations = evaluations;
        this.desks = desks;
        this.departments = departments;
        this.people = people;
        this.calendars = calendars;
        this.authority = authority;
        this.clock = clock;
    }

    /** All rounds of the district, the latest fiscal year first. */
    public List<RoundSums> all(long by) {
        String district = authority.reader(by).person().districtCode();
        List<Progress> progress = parts.progress(district);
        return rounds.all(district).stream()
                .map(round -> sums(round, forms(round), progress))
                .toList();
    }

    /** One round with its departments, by name. */
    public RoundDetail detail(long by, long roundId) {
        String district = authority.reader(by).person().districtCode();
        EvaluationRound round = rounds.find(district, roundId).orElseThrow(Refusal.NotFound::new);
        List<RoundForm> forms = forms(round);
        List<Department> outside = departments.all(district).stream()
                .filter(Department::standing)
                .filter(department ->
                        forms.stream().noneMatch(form -> form.department().id() == department.id()))
                .toList();
        return new RoundDetail(sums(round, forms, parts.progress(district)), forms, outside);
    }

    /** What is being done to a round in the background right now; empty where nothing is. */
    public Optional<Progress> running(long by, long roundId) {
        String district = authority.reader(by).person().districtCode();
        return parts.progress(district).stream()
                .filter(one -> one.roundId() == roundId && !one.over())
                .findFirst();
    }

    /** The departments that can take part in a new round, by name. */
    public List<Department> departments(long by) {
        return departments.all(authority.reader(by).person().districtCode()).stream()
                .filter(Department::standing)
                .toList();
    }

    /** The calendar the days of a round are judged by. */
    public WorkCalendar calendar(long by) {
        return calendars.find(authority.reader(by).person().districtCode());
    }

    /** What the person ordered that has been finished since the person was last told; said once. */
    @Transactional
    public List<EndedRound> ended(long by) {
        Optional<Person> person = people.find(by);
        return person.stream()
                .flatMap(one -> parts.finished(one.districtCode(), by).stream()
                        .flatMap(progress -> rounds.find(one.districtCode(), progress.roundId()).stream()
                                .map(round -> new EndedRound(round, progress.kind(), progress.all()))))
                .toList();
    }

    private List<RoundForm> forms(EvaluationRound round) {
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

    private static RoundSums sums(EvaluationRound round, List<RoundForm> forms, List<Progress> progress) {
        int exempt = count(forms, form -> form.evaluation().exempt());
        int done = count(
                forms,
                form -> !form.evaluation().exempt() && form.evaluation().stage().done());
        return new RoundSums(
                round,
                forms.size() - exempt,
                done,
                count(forms, form -> form.late() > 0),
                exempt,
                running(progress, round, Kind.OPEN),
                running(progress, round, Kind.CLOSE));
    }

    private static int count(List<RoundForm> forms, java.util.function.Predicate<RoundForm> which) {
        return (int) forms.stream().filter(which).count();
    }

    private static @Nullable Progress running(List<Progress> progress, EvaluationRound round, Kind kind) {
        return progress.stream()
                .filter(one -> one.roundId() == round.id() && one.kind() == kind && !one.over())
                .findFirst()
                .orElse(null);
    }
}
