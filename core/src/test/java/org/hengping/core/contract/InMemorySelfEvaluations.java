package org.hengping.core.contract;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.round.EvaluationRounds;

final class InMemorySelfEvaluations implements SelfEvaluations {

    private final EvaluationRounds rounds;
    private final Map<Long, SelfEvaluation> evaluations = new LinkedHashMap<>();

    InMemorySelfEvaluations(EvaluationRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void add(SelfEvaluation evaluation) {
        evaluations.put(evaluation.id(), evaluation);
    }

    @Override
    public void addAll(List<SelfEvaluation> added) {
        added.forEach(this::add);
    }

    @Override
    public Optional<SelfEvaluation> find(String districtCode, long id) {
        return find(id).filter(one -> one.districtCode().equals(districtCode));
    }

    @Override
    public Optional<SelfEvaluation> lock(String districtCode, long id) {
        return find(districtCode, id);
    }

    @Override
    public void store(SelfEvaluation changed) {
        if (find(changed.id())
                .filter(one -> one.revision() == changed.revision())
                .isEmpty()) {
            throw new Refusal.Stale();
        }
        evaluations.put(
                changed.id(),
                new SelfEvaluation(
                        new SelfEvaluation.Identity(
                                changed.id(), changed.districtCode(), changed.roundId(), changed.departmentId()),
                        new SelfEvaluation.State(
                                changed.stage(),
                                changed.draftRevision(),
                                changed.version(),
                                changed.reviewerId(),
                                changed.exempt(),
                                changed.revision() + 1)));
    }

    @Override
    public List<SelfEvaluation> of(String districtCode, Set<Long> ids) {
        return evaluations.values().stream()
                .filter(one -> one.districtCode().equals(districtCode) && ids.contains(one.id()))
                .toList();
    }

    @Override
    public List<SelfEvaluation> ofRound(String districtCode, long roundId) {
        return evaluations.values().stream()
                .filter(one -> one.districtCode().equals(districtCode) && one.roundId() == roundId)
                .toList();
    }

    @Override
    public List<SelfEvaluation> earlier(String districtCode, long departmentId, int fiscalYear) {
        return evaluations.values().stream()
                .filter(one -> one.districtCode().equals(districtCode) && one.departmentId() == departmentId)
                .filter(one -> year(one) < fiscalYear)
                .sorted(Comparator.comparing(this::year)
                        .thenComparing(SelfEvaluation::id)
                        .reversed())
                .toList();
    }

    private int year(SelfEvaluation evaluation) {
        return rounds.find(evaluation.districtCode(), evaluation.roundId())
                .orElseThrow()
                .fiscalYear();
    }

    /** The latest version of one; 0 where there is none. */
    int version(long id) {
        return find(id).map(SelfEvaluation::version).orElse(0);
    }

    Optional<SelfEvaluation> find(long id) {
        return Optional.ofNullable(evaluations.get(id));
    }
}
