package org.hengping.workflow.results;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.Role;
import org.hengping.core.overdue.DoneStep;
import org.hengping.core.overdue.LateStep;
import org.hengping.core.results.Outlier;
import org.hengping.core.results.Ranking;
import org.hengping.core.results.Result;
import org.hengping.core.results.Results;
import org.hengping.core.results.Standing;
import org.hengping.core.results.Tallies;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.workflow.gate.Authority;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Summing a district's years up (汇总分析); for its finance officers and auditors. No form is opened for it. */
@Service
@Transactional(readOnly = true)
public class Summarising {

    private final Results results;
    private final EvaluationRounds rounds;
    private final SelfEvaluations evaluations;
    private final Departments departments;
    private final DoneSteps done;
    private final Authority authority;

    Summarising(
            Results results,
            EvaluationRounds rounds,
            SelfEvaluations evaluations,
            Departments departments,
            DoneSteps done,
            Authority authority) {
        this.results = results;
        this.rounds = rounds;
        this.evaluations = evaluations;
        this.departments = departments;
        this.done = done;
        this.authority = authority;
    }

    /** The rounds there are, the latest year first. */
    public List<EvaluationRound> rounds(long by) {
        return rounds.all(district(by));
    }

    /** Every round summed up, the latest year first. */
    public List<SummaryYear> years(long by) {
        String district = district(by);
        Tallies all = new Tallies(results.tallies(district));
        return rounds.all(district).stream()
                .map(round -> new SummaryYear(round, all.ofRound(round.id()), done.ofRound(round)))
                .toList();
    }

    /**
     * A round, department by department: those reviewed first, the best score first.
     *
     * @param comparedId the round to compare with; {@code null} for none
     * @throws Refusal.NotFound where one of the rounds is none of the district's
     */
    public YearSummary summary(long by, long roundId, @Nullable Long comparedId) {
        String district = district(by);
        EvaluationRound round = rounds.find(district, roundId).orElseThrow(Refusal.NotFound::new);
        EvaluationRound compared =
                comparedId == null ? null : rounds.find(district, comparedId).orElseThrow(Refusal.NotFound::new);
        Map<Long, Department> named = departments.all(district).stream().collect(toMap(Department::id, identity()));
        Map<Long, LateStep> late = done.lateNow(round).stream().collect(toMap(LateStep::evaluationId, identity()));
        List<SummaryLine> lines = lines(round, before(district, compared), named, late);
        List<SelfEvaluation> all = evaluations.ofRound(district, roundId);
        int exempt = (int) all.stream().filter(SelfEvaluation::exempt).count();
        return new YearSummary(
                departments.district(district).orElseThrow(),
                round,
                compared,
                lines,
                unscored(all, lines, named, late),
                all.size() - exempt,
                exempt);
    }

    /** What the departments came to in the round compared with, by department. */
    private Map<Long, Standing> before(String district, @Nullable EvaluationRound compared) {
        return compared == null
                ? Map.of()
                : results.ofRound(district, compared.id()).stream()
                        .collect(toMap(standing -> standing.result().departmentId(), identity()));
    }

    private List<SummaryLine> lines(
            EvaluationRound round, Map<Long, Standing> before, Map<Long, Department> named, Map<Long, LateStep> late) {
        Map<Long, List<DoneStep>> steps = done.ofRound(round).stream().collect(groupingBy(DoneStep::evaluationId));
        List<Standing> counted = results.ofRound(round.districtCode(), round.id());
        Map<Long, Integer> ranks =
                Ranking.of(counted.stream().map(Standing::result).toList());
        return counted.stream()
                .map(now -> line(
                        now,
                        ranks.get(now.result().evaluationId()),
                        before.get(now.result().departmentId()),
                        named,
                        steps.getOrDefault(now.result().evaluationId(), List.of()),
                        late.get(now.result().evaluationId())))
                .sorted(Comparator.comparing(SummaryLine::result, Ranking.ORDER)
                        .thenComparing(line -> line.department().name()))
                .toList();
    }

    private static List<UnscoredDepartment> unscored(
            List<SelfEvaluation> all, List<SummaryLine> lines, Map<Long, Department> named, Map<Long, LateStep> late) {
        Set<Long> scored =
                lines.stream().map(line -> line.result().evaluationId()).collect(toSet());
        return all.stream()
                .filter(evaluation -> !scored.contains(evaluation.id()))
                .map(evaluation -> new UnscoredDepartment(
                        Objects.requireNonNull(named.get(evaluation.departmentId())),
                        evaluation.exempt(),
                        late.get(evaluation.id())))
                .sorted(Comparator.comparing(UnscoredDepartment::exempt)
                        .thenComparing(unscored -> unscored.department().name()))
                .toList();
    }

    private static SummaryLine line(
            Standing now,
            @Nullable Integer rank,
            @Nullable Standing before,
            Map<Long, Department> named,
            List<DoneStep> steps,
            @Nullable LateStep late) {
        Result result = now.result();
        return new SummaryLine(
                Objects.requireNonNull(named.get(result.departmentId())),
                now,
                rank,
                before == null ? null : before.result(),
                Outlier.of(result),
                steps,
                late);
    }

    private String district(long by) {
        return authority
                .holding(by, "refusal.summaryOnly", Role.FINANCE_OFFICER, Role.AUDITOR)
                .person()
                .districtCode();
    }
}
