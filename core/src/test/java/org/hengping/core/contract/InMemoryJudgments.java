package org.hengping.core.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hengping.core.review.Judgment;
import org.hengping.core.review.Judgments;

final class InMemoryJudgments implements Judgments {

    private final List<Judgment> judgments = new ArrayList<>();
    private final InMemorySelfEvaluations evaluations;
    private final InMemoryVersions versions;

    InMemoryJudgments(InMemorySelfEvaluations evaluations, InMemoryVersions versions) {
        this.evaluations = evaluations;
        this.versions = versions;
    }

    @Override
    public void add(Judgment judgment) {
        if (find(judgment.evaluationId(), judgment.version()).isEmpty()) {
            judgments.add(judgment);
        }
    }

    @Override
    public Optional<Judgment> find(long evaluationId, int version) {
        return judgments.stream()
                .filter(judgment -> judgment.evaluationId() == evaluationId && judgment.version() == version)
                .findFirst();
    }

    /** A store that begins empty has no approvals of before. */
    @Override
    public Optional<Approved> approvedBefore(long evaluationId, int version) {
        return Optional.empty();
    }

    @Override
    public List<Judgment> all(long evaluationId) {
        return judgments.stream()
                .filter(judgment -> judgment.evaluationId() == evaluationId)
                .sorted(Comparator.comparing(Judgment::version))
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
}
