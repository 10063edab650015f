package org.hengping.core.contract;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengping.core.results.Result;
import org.hengping.core.results.Results;
import org.hengping.core.results.Standing;
import org.hengping.core.results.Tally;
import org.hengping.core.review.SelfEvaluation;

final class InMemoryResults implements Results {

    private final List<Result> results = new ArrayList<>();
    private final InMemorySelfEvaluations evaluations;

    InMemoryResults(InMemorySelfEvaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public void keep(Result result) {
        Optional<Result> known = find(result.evaluationId(), result.version());
        if (known.isEmpty() || result.marks().approval() != null) {
            known.ifPresent(results::remove);
            results.add(result);
        }
    }

    @Override
    public List<Standing> ofRound(String districtCode, long roundId) {
        return counted(districtCode)
                .filter(standing -> standing.result().roundId() == roundId)
                .toList();
    }

    @Override
    public List<Standing> ofDepartment(String districtCode, long departmentId) {
        return counted(districtCode)
                .filter(standing -> standing.result().departmentId() == departmentId)
                .sorted(Comparator.comparing(
                                (Standing standing) -> standing.result().fiscalYear())
                        .thenComparing(standing -> standing.result().evaluationId())
                        .reversed())
                .toList();
    }

    @Override
    public List<Tally> tallies(String districtCode) {
        return counted(districtCode)
                .map(Tally::of)
                .collect(groupingBy(
                        tally -> Arrays.asList(tally.roundId(), tally.reviewed(), tally.grade()),
                        collectingAndThen(reducing(Tally::plus), Optional::orElseThrow)))
                .values()
                .stream()
                .toList();
    }

    @Override
    public List<Result> of(long evaluationId) {
        return results.stream()
                .filter(result -> result.evaluationId() == evaluationId)
                .sorted(Comparator.comparing(Result::version))
                .toList();
    }

    @Override
    public List<Result> of(Collection<Long> evaluationIds) {
        return results.stream()
                .filter(result -> evaluationIds.contains(result.evaluationId()))
                .toList();
    }

    private Stream<Standing> counted(String districtCode) {
        return results.stream()
                .filter(result -> result.districtCode().equals(districtCode))
                .flatMap(result -> standing(result).stream());
    }

    private Optional<Standing> standing(Result result) {
        return evaluations
                .find(result.evaluationId())
                .filter(evaluation -> counts(result, evaluation.version()) && !evaluation.exempt())
                .map(SelfEvaluation::stage)
                .map(stage -> new Standing(result, stage));
    }

    /** What was approved last; before the first approval the latest. */
    private boolean counts(Result result, int latest) {
        int approved = of(result.evaluationId()).stream()
                .filter(one -> one.marks().approval() != null)
                .mapToInt(Result::version)
                .max()
                .orElse(0);
        return result.version() == (approved == 0 ? latest : approved);
    }

    private Optional<Result> find(long evaluationId, int version) {
        return results.stream()
                .filter(result -> result.evaluationId() == evaluationId && result.version() == version)
                .findFirst();
    }
}
