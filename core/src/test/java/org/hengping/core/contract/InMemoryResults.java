package org.hengping.core.contract;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengping.core.review.Result;
import org.hengping.core.review.Results;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.Standing;
import org.hengping.core.review.Tally;

final class InMemoryResults implements Results {

    private final List<Result> results = new ArrayList<>();
    private final InMemorySelfEvaluations evaluations;
    private final InMemoryVersions versions;

    InMemoryResults(InMemorySelfEvaluations evaluations, InMemoryVersions versions) {
        this.evaluations = evaluations;
        this.versions = versions;
    }

    @Override
    public void keep(Result result) {
        Optional<Result> known = find(result.evaluationId(), result.version());
        if (known.isEmpty() || result.marks().reviewed() != null) {
            known.ifPresent(results::remove);
            results.add(result);
        }
    }

    @Override
    public List<Standing> ofRound(String districtCode, long roundId) {
        return latest(districtCode)
                .filter(standing -> standing.result().roundId() == roundId)
                .toList();
    }

    @Override
    public List<Standing> ofDepartment(String districtCode, long departmentId) {
        return latest(districtCode)
                .filter(standing -> standing.result().departmentId() == departmentId)
                .sorted(Comparator.comparing(
                                (Standing standing) -> standing.result().fiscalYear())
                        .thenComparing(standing -> standing.result().evaluationId())
                        .reversed())
                .toList();
    }

    @Override
    public List<Tally> tallies(String districtCode) {
        return latest(districtCode)
                .map(Tally::of)
                .collect(groupingBy(
                        tally -> List.of(tally.roundId(), tally.settled(), tally.grade()),
                        collectingAndThen(reducing(Tally::plus), Optional::orElseThrow)))
                .values()
                .stream()
                .toList();
    }

    @Override
    public List<Missing> missing(int most) {
        return versions.all().stream()
                .filter(version ->
                        find(version.evaluationId(), version.number()).isEmpty())
                .map(version -> new Missing(
                        evaluations.find(version.evaluationId()).orElseThrow().districtCode(),
                        version.evaluationId(),
                        version.number()))
                .sorted(Comparator.comparing(Missing::evaluationId).thenComparing(Missing::version))
                .limit(most)
                .toList();
    }

    private Stream<Standing> latest(String districtCode) {
        return results.stream()
                .filter(result -> result.districtCode().equals(districtCode))
                .flatMap(result -> standing(result).stream());
    }

    private Optional<Standing> standing(Result result) {
        return evaluations
                .find(result.evaluationId())
                .filter(evaluation -> evaluation.version() == result.version() && !evaluation.exempt())
                .map(SelfEvaluation::stage)
                .map(stage -> new Standing(result, stage));
    }

    private Optional<Result> find(long evaluationId, int version) {
        return results.stream()
                .filter(result -> result.evaluationId() == evaluationId && result.version() == version)
                .findFirst();
    }
}
