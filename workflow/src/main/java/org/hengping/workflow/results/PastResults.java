package org.hengping.workflow.results;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.Role;
import org.hengping.core.results.Result;
import org.hengping.core.results.Results;
import org.hengping.core.results.Standing;
import org.hengping.core.results.YearOnYear;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.workflow.gate.Authority;
import org.hengping.workflow.gate.Entry;
import org.hengping.workflow.gate.Gate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of a department's own forms, year by year (历年结果); for its preparers and heads, and of no other department. */
@Service
@Transactional(readOnly = true)
public class PastResults {

    private final Gate gate;
    private final Results results;
    private final EvaluationRounds rounds;
    private final Departments departments;
    private final DoneSteps done;
    private final Authority authority;

    PastResults(
            Gate gate,
            Results results,
            EvaluationRounds rounds,
            Departments departments,
            DoneSteps done,
            Authority authority) {
        this.gate = gate;
        this.results = results;
        this.rounds = rounds;
        this.departments = departments;
        this.done = done;
        this.authority = authority;
    }

    /** The departments the person prepares or signs for, each with its years, the latest first. */
    public List<OwnResults> own(long by) {
        Actor actor = authority.actor(by);
        String district = actor.person().districtCode();
        Map<Long, EvaluationRound> known =
                rounds.all(district).stream().collect(toMap(EvaluationRound::id, identity()));
        return actor.duties().stream()
                .filter(duty -> duty.role() == Role.PREPARER || duty.role() == Role.DEPARTMENT_HEAD)
                .map(Duty::departmentId)
                .flatMap(Stream::ofNullable)
                .distinct()
                .map(id -> departments.find(district, id).orElseThrow())
                .map(department -> new OwnResults(department, years(district, department, known)))
                .toList();
    }

    /** What counts of a department's latest year before that of a form, for whoever may see the form; empty where there is none. */
    public Optional<Result> before(long by, long evaluationId) {
        Entry entry = gate.look(by, evaluationId);
        return results
                .ofDepartment(entry.round().districtCode(), entry.department().id())
                .stream()
                .map(Standing::result)
                .filter(result -> result.fiscalYear() < entry.round().fiscalYear())
                .findFirst();
    }

    private List<OwnYear> years(String district, Department department, Map<Long, EvaluationRound> known) {
        List<Standing> all = results.ofDepartment(district, department.id());
        return IntStream.range(0, all.size())
                .mapToObj(i -> year(
                        Objects.requireNonNull(known.get(all.get(i).result().roundId())),
                        all.get(i),
                        i + 1 < all.size() ? change(all.get(i), all.get(i + 1)) : null))
                .toList();
    }

    private OwnYear year(EvaluationRound round, Standing standing, @Nullable YearOnYear change) {
        long evaluation = standing.result().evaluationId();
        return new OwnYear(
                round,
                standing,
                change,
                done.of(round.districtCode(), evaluation),
                done.lateNow(round, evaluation).orElse(null));
    }

    private static @Nullable YearOnYear change(Standing now, Standing before) {
        return YearOnYear.of(now.result(), before.result()).orElse(null);
    }
}
