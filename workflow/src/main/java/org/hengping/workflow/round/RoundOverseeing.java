package org.hengping.workflow.round;

import java.util.List;
import java.util.Optional;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.overdue.WorkCalendar;
import org.hengping.core.overdue.WorkCalendars;
import org.hengping.core.review.Refusal;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.core.round.RoundPart.Kind;
import org.hengping.core.round.RoundPart.Progress;
import org.hengping.core.round.RoundParts;
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
    private final Departments departments;
    private final People people;
    private final WorkCalendars calendars;
    private final RoundFormList list;
    private final RoundAuthority authority;

    RoundOverseeing(
            EvaluationRounds rounds,
            RoundParts parts,
            Departments departments,
            People people,
            WorkCalendars calendars,
            RoundFormList list,
            RoundAuthority authority) {
        this.rounds = rounds;
        this.parts = parts;
        this.departments = departments;
        this.people = people;
        this.calendars = calendars;
        this.list = list;
        this.authority = authority;
    }

    /** All rounds of the district, the latest fiscal year first. */
    public List<RoundSums> all(long by) {
        String district = authority.reader(by).person().districtCode();
        List<Progress> progress = parts.progress(district);
        return rounds.all(district).stream()
                .map(round -> sums(round, list.of(round), progress))
                .toList();
    }

    /** One round with its departments, by name. */
    public RoundDetail detail(long by, long roundId) {
        String district = authority.reader(by).person().districtCode();
        EvaluationRound round = rounds.find(district, roundId).orElseThrow(Refusal.NotFound::new);
        List<RoundForm> forms = list.of(round);
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
